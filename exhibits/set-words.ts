import type { ReminderId } from '../data/exhibits/reminders.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Scene, TextStyle } from './scene.ts'
import { charts } from '../data/exhibits/charts/charts.ts'
import { diagrams } from '../data/exhibits/diagrams/index.ts'
import { reminders } from '../data/exhibits/reminders.ts'
import { scorecard } from '../data/exhibits/scorecard.ts'
import { plainText } from '../data/figures/wording.ts'
import { chartScene } from './charts/scene.ts'
import { sceneOf } from './diagrams/layout.ts'
import { cuts } from './diagrams/parts/style.ts'
import { reminderScene } from './reminders/scene.ts'
import { textsIn } from './scene.ts'

/** Every scene in a language. */
function scenesIn(locale: Locale): Scene[] {
  return [
    ...Object.values(charts).flatMap(spec => cuts.map(cut => chartScene(spec, { locale, cut }))),
    ...Object.values(diagrams).flatMap(spec => cuts.map(cut => sceneOf(spec, { locale, cut }))),
    ...Object.keys(reminders).map(id => reminderScene(id as ReminderId, locale)),
  ]
}

/** The words that drawings and the scorecard set in a face and weight; that face's subset needs their characters. */
export function wordsSetIn(locale: Locale, face: TextStyle['face'], weight: TextStyle['weight']): string {
  const drawn = scenesIn(locale)
    .flatMap(({ marks }) => textsIn(marks))
    .filter(({ style }) => style.face === face && style.weight === weight)
    .flatMap(mark => mark.lines.map(plainText))
  const carried = face === 'serif' ? scorecard.flatMap(({ tokens }) => tokens.flatMap(({ carries }) => carries?.[locale] ?? [])) : []
  return [...drawn, ...carried].join('\n')
}
