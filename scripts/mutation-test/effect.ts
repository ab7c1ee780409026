import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
/** Usage: node scripts/mutation-test/effect.ts — prints every text that a figure gives the deck, for the mutants to be compared by. */
import { figureIds, figureOf } from '../../data/figures/registry.ts'
import { locales } from '../../data/ui/locale.ts'

for (const locale of locales) {
  for (const id of figureIds)
    console.log(
      figureText(id, locale),
      figureText(id, locale, true),
      figureOf(id).kind === 'derived' ? formulaText(id, locale) : '',
    )
}
