/** Prints every text that the figures make; tests/mutants/index.ts compares it with and without a mutation. */

import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
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
