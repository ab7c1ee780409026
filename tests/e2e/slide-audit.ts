import type { AxeResults, RunOptions } from 'axe-core'
import type { CDPSession } from 'playwright-chromium'
import type { Locale } from '../../data/ui/locale.ts'
import type { Theme } from '../../data/ui/palette.ts'
import type { OpenDeck, VisitOptions } from './harness/test.ts'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clicksOf } from '../../scripts/lib/deck.ts'
import { goTo, slideAt } from '../../scripts/lib/slide-page.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { failedFolder } from './harness/build-output.ts'
import { it as deckTest, openDeck, openOnce } from './harness/test.ts'

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

const axeSource = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** Looks through an edition in one theme. */
export interface Audit extends OpenDeck {
  /** Names of the font files that were fetched. */
  readonly fetched: readonly string[]
  /** Goes to a slide at a step and gives what is wrong there, a line a fault: edition, theme, slide, step, check, what and where. */
  look: (no: number, step: number) => Promise<string[]>
  /** Typefaces that are not the deck's, of everything that the slide has. */
  askFaces: (no: number, step: number) => Promise<string[]>
  /** The same for what axe-core finds on the page as it stands. */
  askAxe: (no: number, step: number) => Promise<string[]>
  /** Leaves a picture of the page as it stands and gives its path. */
  picture: (no: number, step: number) => Promise<string>
}

/** Opens an edition in a theme for an audit. */
async function openAudit(url: string, locale: Locale, theme: Theme): Promise<Audit> {
  const fetched: string[] = []
  const options: VisitOptions = { colorScheme: theme, viewport: { width: 980, height: 552 } }
  const deck = await openDeck(url, options, async (page) => {
    await page.addInitScript(axeSource)
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname.split('/').pop()!)
    })
  })
  const { page, errors } = deck
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const lines = (no: number, step: number, found: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(found).flatMap(([check, faults]) =>
      faults.map(fault => `${locale} ${theme}, slide ${no}, step ${step}: ${check}: ${fault}`),
    )
  return {
    ...deck,
    fetched,
    async look(no, step) {
      await goTo(page, no, step)
      const { faults: found, said } = await page.evaluate(
        ({ slide, whole }) => window.look(slide, whole),
        { slide: slideAt(no), whole: step === clicksOf(locale)[no - 1] },
      )
      const numbers = said.flatMap(text => unaccounted(text, locale).map(number => `${number} in “${text}”`))
      return lines(no, step, { ...found, number: numbers, page: errors.splice(0) })
    },
    askFaces: async (no, step) => lines(no, step, { typeface: await strangeFaces(session, `${slideAt(no)} *`) }),
    askAxe: async (no, step) => lines(no, step, { axe: await axeFaults(deck, theme) }),
    async picture(no, step) {
      const path = join(failedFolder, `${locale}-${theme}-${String(no).padStart(2, '0')}-${step}.png`)
      mkdirSync(failedFolder, { recursive: true })
      await page.screenshot({ path })
      return path
    },
  }
}

/** Vitest's `it` with an audit of `edition` in `theme`, which is opened once a file. */
export const it = deckTest.extend<{
  $file: { audits: (locale: Locale, theme: Theme) => Promise<Audit> }
  $test: { theme: Theme, audit: Audit }
}>({
  audits: [
    async ({ hosted }, use) =>
      openOnce((locale: Locale, theme: Theme) => openAudit(hosted.address(locale), locale, theme))(use),
    { scope: 'file' },
  ],
  theme: 'light',
  audit: async ({ audits, edition, theme }, use) => use(await audits(edition, theme)),
})

/** Faces that came from the machine and not from the deck, a line each; the drawing of a box counts as one. */
export async function strangeFaces(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const found = await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  return [
    ...new Set(
      found.flatMap(({ fonts }) =>
        fonts.filter(font => !font.isCustomFont).map(font => `${font.familyName}: ${font.glyphCount} glyphs`),
      ),
    ),
  ]
}

/** What axe-core finds; in the dark theme the same markup stands in other colours, and only these are looked at again. */
async function axeFaults({ page }: OpenDeck, theme: Theme): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], ...(theme === 'dark' && { runOnly: ['color-contrast'] }) }
  const { violations } = await page.evaluate(async (options) => {
    // Slides that aren't shown are nobody's to read, but axe would go through all of them each time.
    const back = [...document.querySelectorAll('#slideshow > .slidev-page')]
      .filter(slide => !slide.checkVisibility())
      .map((slide) => {
        const mark = document.createComment('a slide')
        slide.replaceWith(mark)
        return () => mark.replaceWith(slide)
      })
    try {
      return await window.axe.run(options)
    }
    finally {
      back.forEach(put => put())
    }
  }, options)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}, ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  )
}
