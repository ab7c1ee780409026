import { expect } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { it } from './harness/test.ts'

it.for(locales)('no slide in %s wears its frontmatter as attributes', async (locale, { page, hosted }) => {
  await page.goto(`${hosted.address(locale)}#/print`)
  await page.locator('.slidev-layout').nth(slidesOf(locale).length - 1).waitFor({ state: 'attached' })
  const worn = await page.locator('.slidev-layout').evaluateAll(slides => slides.flatMap(slide => slide.getAttributeNames()))
  expect([...new Set(worn)].filter(name => !/^(?:class|data-shown|data-v-\w+)$/u.test(name))).toEqual([])
})
