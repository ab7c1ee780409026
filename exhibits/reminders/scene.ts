import type { ReminderId, ReminderSpec } from '../../data/exhibits/reminders.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark, Scene } from '../scene.ts'
import { reminderOf } from '../../data/exhibits/reminders.ts'
import { interests, silence } from './relations.ts'
import { either, unknown } from './squares.ts'

/** The room beside a question. */
export const reminderSize = { width: 456, height: 400 } as const

function marksOf(spec: ReminderSpec, view: View): Mark[] {
  switch (spec.kind) {
    case 'either': return either(spec, view)
    case 'interests': return interests(spec, view)
    case 'silence': return silence(spec, view)
    case 'unknown': return unknown(spec, view)
    default: return spec satisfies never
  }
}

/** A reminder as a scene, whole at once. */
export function reminderScene(id: ReminderId, locale: Locale): Scene {
  return { ...reminderSize, marks: marksOf(reminderOf(id), { locale, cut: 'wide' }) }
}
