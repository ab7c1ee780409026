import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { ReminderId } from '../../data/exhibits/reminders.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark, Scene } from '../scene.ts'
import { reminders } from '../../data/exhibits/reminders.ts'
import { cell, counts } from './charts.ts'
import { friends, silence } from './diagrams.ts'

/** The room beside a question. */
export const reminderSize = { width: 400, height: 356 } as const

type SpecOf<Kind extends ChartSpec['kind']> = Extract<ChartSpec, { kind: Kind }>

/** A chart's spec as what it is. Throws where it is another kind by now. */
function specOf<Kind extends ChartSpec['kind']>(spec: ChartSpec, kind: Kind): SpecOf<Kind> {
  if (spec.kind !== kind) throw new Error(`a reminder of kind “${kind}” is of a chart of kind “${spec.kind}”`)
  return spec as SpecOf<Kind>
}

const drawings: Readonly<Record<ReminderId, (view: View) => Mark[]>> = {
  agi: view => silence(reminders.agi.of, view),
  downloads: view => counts(specOf(reminders.downloads.of, 'units'), view),
  pragmatism: view => friends(reminders.pragmatism.of, view),
  training: view => cell(specOf(reminders.training.of, 'grid'), view),
}

/** A reminder as a scene, whole at once. */
export function reminderScene(id: ReminderId, locale: Locale): Scene {
  return { ...reminderSize, marks: drawings[id]({ locale, cut: 'wide' }) }
}
