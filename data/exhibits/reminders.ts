import type { FigureId } from '../figures/registry.ts'
import type { Locale, Localized } from '../ui/locale.ts'
import type { ChartSpec } from './charts/spec.ts'
import type { DiagramSpec } from './diagrams/spec.ts'
import { charts } from './charts/charts.ts'
import { descriptionOf } from './charts/marks.ts'
import { diagrams } from './diagrams/index.ts'
import { clicksOfDiagram, descriptionAt } from './diagrams/read.ts'

/**
 * The part of an exhibit that a question is about, drawn small beside it: what it is, and the figures that it shows. Which
 * kinds of exhibit have such a part is in exhibits/reminders/scene.ts.
 */
export interface ReminderSpec {
  readonly of: ChartSpec | DiagramSpec
  readonly figures: readonly FigureId[]
}

/** Every reminder by the id of its exhibit. */
export const reminders = {
  agi: { of: diagrams.agi, figures: [] },
  downloads: { of: charts.downloads, figures: ['llama-now', 'qwen-now', 'qwen-start'] },
  pragmatism: { of: diagrams.pragmatism, figures: [] },
  training: { of: charts.training, figures: ['kimi-cost-share'] },
} as const satisfies Record<string, ReminderSpec>

/** The id of a reminder. */
export type ReminderId = keyof typeof reminders

/** The reminder of an id. */
export function reminderOf(id: ReminderId): ReminderSpec {
  return reminders[id]
}

function isDiagram(spec: ChartSpec | DiagramSpec): spec is DiagramSpec {
  return Object.values<unknown>(diagrams).includes(spec)
}

/** What a reminder is called. */
export function reminderTitle(id: ReminderId): Localized {
  return reminderOf(id).of.title
}

/** What is to be seen of its exhibit in the end, in a sentence. */
export function reminderDescription(id: ReminderId, locale: Locale): string {
  const { of } = reminderOf(id)
  return isDiagram(of) ? descriptionAt(of, clicksOfDiagram(of), locale) : descriptionOf(of, locale)
}
