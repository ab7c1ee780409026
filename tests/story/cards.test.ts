import { expect, it } from 'vitest'
import { checkOf } from '../../data/figures/checks.ts'
import { cardOf, checkText } from '../../data/figures/provenance.ts'

it('a figure’s card says how the article prints it, where, as of when, whose word it is and what others say', () => {
  const said = cardOf('visa-free-entries', 'en').rows.map(row => row.text)
  expect(said).toEqual(['1744.6万人次', 'a photo’s caption in the article, ¶32, Imitation', 'January–November 2024'])
  const { verdict, sources } = checkText(checkOf('visa-free-entries')!, 'en')
  expect([verdict, sources[0]?.text]).toEqual(['agrees', 'People’s Daily Online, 30 December 2024 (state paper)'])
})
