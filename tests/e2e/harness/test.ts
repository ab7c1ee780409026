import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Locale } from '../../../data/ui/locale.ts'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { editionAddress } from '../../../data/ui/locale.ts'
import { openBrowser } from '../../../scripts/lib/browser.ts'
import { collectErrors } from '../../../scripts/lib/page-errors.ts'
import { serve } from '../../../scripts/lib/serve.ts'
import { openAt } from '../../../scripts/lib/slide-page.ts'
import { hostedFolder, pageScript } from './build-output.ts'
import { emptyFolder, run } from './cli.ts'

/** How a visit begins. */
export interface VisitOptions extends BrowserContextOptions {
  /** Errors that the test provokes. Default: none. */
  readonly expectedErrors?: RegExp
}

/** A page in a browser context of its own. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What has gone wrong in any page of the context so far; must be empty when the test ends. */
  readonly errors: string[]
}

/** A built edition, open at its first slide. */
export interface OpenDeck extends Visit {
  /** The edition's address, ending in `/`. */
  readonly url: string
}

/** The hosted deck on a server of this machine. */
export interface Hosted {
  /** The address of an edition, ending in `/`. */
  readonly address: (locale: Locale) => string
}

interface FileFixtures {
  readonly browser: Browser
  readonly hosted: Hosted
  /** Opens an edition, once a file for the same options. */
  readonly decks: (edition: Locale, options: VisitOptions) => Promise<OpenDeck>
  /** Puts the named files of `npm run build:file` alone into a folder, and gives the address of the first. */
  readonly memoryStick: (...names: [string, ...string[]]) => string
}

interface TestFixtures {
  /** Opens a page of its own; service workers are blocked unless allowed. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>
  /** The page of a visit with `options`. */
  readonly page: Page
  /** The edition that `deck` opens; a suite sets another by `it.override`. Default: English. */
  readonly edition: Locale
  /** How `page` and `deck` are opened. Default: light, 1280 × 720. */
  readonly options: VisitOptions
  /**
   * The edition's page, shared by the tests of a file that have the same edition and options: each goes where it needs to be.
   * Everything that a canvas writes is kept in `window.drawn`, by chart; `window.look` looks a slide through.
   */
  readonly deck: OpenDeck
}

let started: Promise<Browser> | undefined

/** The browser of this worker, started once for all its files, which open contexts of their own. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  if (!started || !(await started).isConnected()) started = openBrowser()
  return started
}

/** Opens a page in a context of its own, with motion reduced and service workers blocked unless the options say otherwise. */
export async function newVisit({ expectedErrors, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  })
  const errors = collectErrors(context, expectedErrors)
  return { page: await context.newPage(), context, errors }
}

/** A fixture that opens things by their arguments, each once a file, and closes their contexts at the file's end. */
export function openOnce<Arguments extends unknown[], Opened extends { readonly context: BrowserContext }>(
  open: (...args: Arguments) => Promise<Opened>,
) {
  return async (use: (opener: (...args: Arguments) => Promise<Opened>) => Promise<void>): Promise<void> => {
    const opened = new Map<string, Promise<Opened>>()
    await use((...args) => {
      const key = JSON.stringify(args, (_, value: unknown) => (value instanceof RegExp ? value.source : value))
      const known = opened.get(key) ?? open(...args)
      opened.set(key, known)
      return known
    })
    for (const { context } of await Promise.all(opened.values())) await context.close()
  }
}

/** A fixture that serves the built editions, side by side as they are hosted, below a path. */
export function hostedBelow(path: string) {
  return async (use: (hosted: Hosted) => Promise<void>): Promise<void> => {
    const served = await serve(hostedFolder, path)
    await use({ address: locale => new URL(editionAddress('en', locale), served.url).href })
    served.close()
  }
}

/** Opens an edition with the lane's page script. `prepare` is called before the page loads. */
export async function openDeck(url: string, options: VisitOptions, prepare?: (page: Page) => Promise<void>): Promise<OpenDeck> {
  const visit = await newVisit(options)
  await visit.page.addInitScript({ path: join(pageScript.folder, pageScript.file) })
  await prepare?.(visit.page)
  await openAt(visit.page, url)
  return { ...visit, url }
}

/** What a test may ask for. */
export type Fixtures = FileFixtures & TestFixtures

/** Vitest's `it` with a browser, the hosted deck, and pages that end with the test and fail it where anything went wrong in them. */
export const it = test.extend<{ $file: FileFixtures, $test: TestFixtures }>({
  browser: [async ({}, use) => use(await sharedBrowser()), { scope: 'file' }],
  hosted: [async ({}, use) => hostedBelow('/')(use), { scope: 'file' }],
  decks: [
    async ({ hosted }, use) =>
      openOnce((edition: Locale, options: VisitOptions) => openDeck(hosted.address(edition), options))(use),
    { scope: 'file' },
  ],
  memoryStick: [
    async ({}, use) => {
      const built = emptyFolder()
      const { code, output } = await run('build-file.ts', ['--out', built])
      expect(code, output).toBe(0)
      await use((...names) => {
        const folder = emptyFolder()
        for (const name of names) copyFileSync(join(built, name), join(folder, name))
        return pathToFileURL(join(folder, names[0])).href
      })
    },
    { scope: 'file' },
  ],
  visit: async ({}, use) => {
    const visits: Visit[] = []
    await use(async (options) => {
      const visit = await newVisit(options)
      visits.push(visit)
      return visit
    })
    await Promise.all(visits.map(({ context }) => context.close()))
    expect(
      visits.flatMap(({ errors }) => errors),
      'what went wrong in the pages',
    ).toEqual([])
  },
  page: async ({ visit, options }, use) => use((await visit(options)).page),
  edition: 'en',
  options: {},
  deck: async ({ decks, edition, options }, use) => {
    const deck = await decks(edition, options)
    await use(deck)
    expect(deck.errors.splice(0), 'what went wrong in the page').toEqual([])
  },
})
