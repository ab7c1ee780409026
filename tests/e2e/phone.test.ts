import { describe, expect } from 'vitest'
import { readingFolder, readingWords } from '../../data/ui/reading.ts'
import { readingSections } from '../../read/sections.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { slidesReady } from '../../scripts/lib/slide-page.ts'
import { it } from './harness/test.ts'

const readingIn = (deck: string) => `${deck}${readingFolder}/`

const phone = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } as const
const upright = { ...phone, viewport: { width: 390, height: 844 } } as const
const sideways = { ...phone, viewport: { width: 844, height: 390 } } as const

describe('a phone', () => {
  const sectionAt = (no: number) => readingSections(slidesOf('en'), false)[no - 1]!.id

  it.for(['en', 'zh'] as const)(
    'held upright opens the reading edition at the section that its link names, in %s',
    async (locale, { visit, hosted }) => {
      const { page } = await visit(upright)
      for (const [hash, id] of [
        ['', 'top'],
        ['#/10', sectionAt(10)],
        ['#/10?clicks=2', sectionAt(10)],
        ['#/99', 'top'],
      ] as const) {
        const asked: string[] = []
        const note = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname)
        page.on('request', note)
        await page.goto('about:blank')
        await page.goto(`${hosted.address(locale)}${hash}`)
        await page.waitForURL(`${readingIn(hosted.address(locale))}#${id}`)
        page.off('request', note)
        expect(
          asked.filter(path => !/\/$|\.woff2$/u.test(path)),
          'fetched before',
        ).toEqual([])
      }
    },
  )

  it('keeps the choice of the slides for the visit, until it goes back to reading', async ({ visit, hosted }) => {
    const { page } = await visit(upright)
    const deck = hosted.address('en')
    await page.goto(`${deck}#/10`)
    await page.waitForURL(`${readingIn(deck)}#${sectionAt(10)}`)
    await page.locator(`#${sectionAt(10)} > footer .ways a`, { hasText: readingWords.slide.en }).tap()
    expect(await slidesReady(page)).toBe(10)
    await page.goto('about:blank')
    await page.goto(`${deck}#/3`)
    expect(await slidesReady(page)).toBe(3)
    expect(new URL(page.url()).pathname).toBe(new URL(deck).pathname)
    await page.locator('.phone-links a').first().tap()
    await page.waitForURL(`${readingIn(deck)}#${sectionAt(3)}`)
    await page.goto(`${deck}#/12`)
    await page.waitForURL(`${readingIn(deck)}#${sectionAt(12)}`)
  })

  it.for([
    ['upright', upright],
    ['sideways', sideways],
  ] as const)('held %s has controls that are seen and hit', async ([_, options], { visit, hosted }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit({ ...options, colorScheme })
      await page.goto(`${hosted.address('zh')}?slides#/10`)
      await slidesReady(page)
      const controls = await page.locator('#page-root nav :is(a, button):visible, .phone-links a:visible').evaluateAll(all =>
        all.map((control) => {
          const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
          const face = control.querySelector(':scope > div') ?? control
          const opacity = (element: Element | null): number =>
            element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return {
            name: control.getAttribute('title') ?? control.textContent!,
            isLarge: width >= 44 && height >= 44,
            isInSight: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
            isHit: hit !== null && control.contains(hit),
            isOff: control.classList.contains('disabled'),
            colours: [getComputedStyle(face).color, getComputedStyle(document.body).backgroundColor] as const,
            opacity: opacity(face),
          }
        }),
      )
      expect(controls.length).toBeGreaterThanOrEqual(6)
      for (const { name, isLarge, isInSight, isHit, isOff, colours, opacity } of controls) {
        expect({ isLarge, isInSight, isHit: isHit || isOff }, name).toEqual({ isLarge: true, isInSight: true, isHit: true })
        if (!isOff) expect(contrast(colours, opacity), `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(3)
      }
      await page.locator('#page-root nav button', { has: page.locator('.i-carbon\\:arrow-right') }).tap()
      await page.waitForURL(/#\/10\?clicks=1/u)
    }
  })
})

/** Contrast after WCAG of a colour with its opacity on another, both as `rgb(…)`. */
function contrast([front, back]: readonly [string, string], opacity: number): number {
  const channels = (colour: string) =>
    colour
      .match(/[\d.]+/gu)!
      .slice(0, 3)
      .map(Number)
  const behind = channels(back)
  const seen = channels(front).map((value, index) => value * opacity + behind[index]! * (1 - opacity))
  const luminance = (values: readonly number[]) =>
    values
      .map(value => value / 255)
      .map(value => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0)
  const [dark, light] = [luminance(seen), luminance(behind)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
