import type { ChartId } from '../data/exhibits/charts/charts.ts'
import type { DiagramSpec } from '../data/exhibits/diagrams/spec.ts'
import type { ExhibitTable } from '../data/exhibits/table.ts'
import type { FigureId } from '../data/figures/registry.ts'
import type { Locale, Localized } from '../data/ui/locale.ts'
import type { View } from './diagrams/parts/style.ts'
import type { Scene } from './scene.ts'
import { charts } from '../data/exhibits/charts/charts.ts'
import { descriptionOf, figuresOfChart, stepsOf } from '../data/exhibits/charts/marks.ts'
import { tableOf } from '../data/exhibits/charts/table.ts'
import { diagrams } from '../data/exhibits/diagrams/index.ts'
import { clicksOfDiagram, descriptionAt, figuresOfDiagram, tableOfDiagram } from '../data/exhibits/diagrams/read.ts'
import { unitText } from '../data/exhibits/unit-text.ts'
import { chartScene } from './charts/scene.ts'
import { sceneOf } from './diagrams/layout.ts'

/** A chart or a diagram, for code that draws it outside the slides. */
export interface Exhibit {
  readonly id: string
  readonly title: Localized
  /** Clicks until all of it is shown. */
  readonly clicks: number
  readonly figures: readonly FigureId[]
  /** What is measured; undefined for a diagram and for dates. */
  readonly unit: (locale: Locale) => string | undefined
  /** Its scene. `height` is for charts; a diagram has its own. */
  readonly scene: (view: View, step?: number, height?: number) => Scene
  /** What is to be seen at a step. Default: at all of them. */
  readonly description: (locale: Locale, step?: number) => string
  readonly table: (locale: Locale) => ExhibitTable
}

function ofChart(id: ChartId): Exhibit {
  const spec = charts[id]
  return {
    id,
    title: spec.title,
    clicks: stepsOf(spec),
    figures: figuresOfChart(spec) as FigureId[],
    unit: locale => unitText(spec, locale),
    scene: (view, step, height) => chartScene(spec, { ...view, ...(step !== undefined && { step }), ...(height && { height }) }),
    description: (locale, step) => descriptionOf(spec, locale, step),
    table: locale => tableOf(spec, locale),
  }
}

function ofDiagram([id, spec]: readonly [string, DiagramSpec]): Exhibit {
  return {
    id,
    title: spec.title,
    clicks: clicksOfDiagram(spec),
    figures: figuresOfDiagram(spec),
    unit: () => undefined,
    scene: view => sceneOf(spec, view),
    description: (locale, step) => {
      const steps = step === undefined ? spec.steps.map((_, at) => at) : [step]
      return steps.map(at => descriptionAt(spec, at, locale)).join(locale === 'zh' ? '' : ' ')
    },
    table: locale => tableOfDiagram(spec, locale),
  }
}

/** Every chart and diagram of the deck. */
export const exhibits: readonly Exhibit[] = [
  ...(Object.keys(charts) as ChartId[]).map(ofChart),
  ...Object.entries<DiagramSpec>(diagrams).map(ofDiagram),
]
