import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { ReminderId } from '../../data/exhibits/reminders.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark, Scene } from '../scene.ts'
import { reminderOf } from '../../data/exhibits/reminders.ts'
import { cell, counts } from './charts.ts'
import { friends, silence } from './diagrams.ts'

/** The room beside a question. */
export const reminderSize = { width: 400, height: 356 } as const

/** What there is to be reminded of, by the kind of an exhibit. Throws where nothing of its kind can be drawn small. */
function marksOf(spec: ChartSpec | DiagramSpec, view: View): Mark[] {
  switch (spec.kind) {
    case 'answers': return silence(spec, view)
    case 'grid': return cell(spec, view)
    case 'network': return friends(spec, view)
    case 'units': return counts(spec, view)
    default: throw new Error(`there is no reminder of an exhibit of kind “${spec.kind}”, expected answers, grid, network or units`)
  }
}

/** A reminder as a scene, whole at once. */
export function reminderScene(id: ReminderId, locale: Locale): Scene {
  return { ...reminderSize, marks: marksOf(reminderOf(id).of, { locale, cut: 'wide' }) }
}
