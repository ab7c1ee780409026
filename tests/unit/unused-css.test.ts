import { expect, it } from 'vitest'
import { usedOnly, wordsIn } from '../../vite/plugins/unused-css.ts'

it.each([
  ['.foot .source{a:b}', true],
  ['.foot .prose{a:b}', false],
  ['.foot:is(:hover,.prose){a:b}', true],
  ['.foot:not(.prose){a:b}', true],
  ['.md\\:p-2{a:b}', true],
  ['h1,.prose h1{a:b}', 'h1{a:b}'],
  ['.fade-leave-active{a:b}', true],
  ['@media print{.prose{a:b}}', '@media print{}'],
  ['@keyframes x{to{a:b}}', true],
])('keeps of %s what is named', (css, kept) => {
  expect(usedOnly(css, new Set(['foot', 'source', 'md:p-2']))).toBe(kept === true ? css : kept || '')
})

it('takes for a class what may be one, a key of an object too', () => {
  expect(wordsIn('class:`md:p-2 text-$ink foot`,{told:e.value}')).toEqual(expect.arrayContaining(['md:p-2', 'text-$ink', 'foot', 'told']))
})
