/** Usage: node scripts/mutants/effect.ts — prints every text that a figure gives the deck, for the mutants to be compared by. */
import { figureIds, figureOf } from '../../data/catalogue.ts'
import { figureText } from '../../data/format.ts'
import { formulaText } from '../../data/formula.ts'
import { locales } from '../../data/locale.ts'

for (const locale of locales) {
  for (const id of figureIds) console.log(figureText(id, locale), figureText(id, locale, true), figureOf(id).kind === 'derived' ? formulaText(id, locale) : '')
}
