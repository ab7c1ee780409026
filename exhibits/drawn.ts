import type { DiagramId } from '../data/exhibits/diagrams/index.ts'
import type { ReminderId } from '../data/exhibits/reminders.ts'
import type { ExhibitTable } from '../data/exhibits/table.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Scene } from './scene.ts'
import { diagramOf, diagrams } from '../data/exhibits/diagrams/index.ts'
import { clicksOfDiagram, descriptionAt, tableOfDiagram } from '../data/exhibits/diagrams/read.ts'
import { reminderDescription, reminders, reminderTitle } from '../data/exhibits/reminders.ts'
import { sceneOf } from './diagrams/layout.ts'
import { reminderScene } from './reminders/scene.ts'
import { roundedPath, tenths } from './short-path.ts'

/**
 * What a slide shows of a diagram or a reminder, in an edition's language. A build works it out once and gives the result to
 * the visitor, which weighs less than the code that draws (vite/plugins/drawings.ts).
 */
export interface Drawn {
  readonly scene: Scene
  readonly title: string
  /** What is to be seen at each step, in words, the last one's where the clicks run over. */
  readonly steps: readonly string[]
  /** The same as a table. Default: it has none. */
  readonly table?: ExhibitTable
}

/** What is drawn, by the component that shows it. */
export type DrawnId = `diagram/${DiagramId}` | `reminder/${ReminderId}`

/** Draws a diagram for the slides. */
function drawnDiagram(id: DiagramId, locale: Locale): Drawn {
  const spec = diagramOf(id)
  return {
    scene: rounded(sceneOf(spec, { locale, cut: 'wide' })),
    title: spec.title[locale],
    steps: Array.from({ length: clicksOfDiagram(spec) + 1 }, (_, step) => descriptionAt(spec, step, locale)),
    table: tableOfDiagram(spec, locale),
  }
}

/** Draws a reminder, the picture beside a question. */
function drawnReminder(id: ReminderId, locale: Locale): Drawn {
  return { scene: rounded(reminderScene(id, locale)), title: reminderTitle(id)[locale], steps: [reminderDescription(id, locale)] }
}

/** Keys of a scene that hold pixels; scale, opacity and texts are not rounded. */
const coordinates = new Set(['x', 'y', 'dx', 'dy', 'r'])

/** A scene with its coordinates rounded to a tenth of a pixel, which can't be seen. */
export function rounded(scene: Scene): Scene {
  const json = JSON.stringify(scene, (key, value: unknown) =>
    typeof value === 'number' && coordinates.has(key) ? tenths(value) : key === 'd' ? roundedPath(String(value)) : value)
  return JSON.parse(json) as Scene
}

/** Draws what a slide shows. Throws where there is no such exhibit. */
export function drawn(drawnId: DrawnId, locale: Locale): Drawn {
  const [kind, id] = drawnId.split('/') as ['diagram' | 'reminder', string]
  if (!Object.hasOwn(kind === 'diagram' ? diagrams : reminders, id)) throw new Error(`there is no ${kind} “${id}”`)
  return kind === 'diagram' ? drawnDiagram(id as DiagramId, locale) : drawnReminder(id as ReminderId, locale)
}
