import type { TestProject } from 'vitest/node'
import type { Locale } from '../../data/ui/locale.ts'
import type { ExhibitBox } from '../e2e/in-page/exhibit-boxes.ts'
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { editionAddress, locales } from '../../data/ui/locale.ts'
import { readingFile } from '../../data/ui/reading.ts'
import { buildEdition } from '../../scripts/lib/build.ts'
import { clicksOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { slideAt } from '../../scripts/lib/slide-page.ts'
import { readingFilePage } from '../../vite/plugins/reading.ts'
import { startChromium } from './drivers/chromium.ts'
import { goTo, openDeck, slideSize } from './drivers/deck.ts'
import { builtFolder, fileOf, filesFolder, hostedFolder } from './places.ts'

/** The exhibits of every slide, as large as Chromium draws them. */
type Boxes = Record<Locale, ExhibitBox[][]>

declare module 'vitest' {
  interface ProvidedContext {
    boxes: Boxes
  }
}

/** Builds the deck once for all browsers, hosted and as one file, and lets Chromium say how large its exhibits are. */
export default async function setup({ provide }: TestProject): Promise<void> {
  console.log('browsers lane: building both editions …')
  rmSync(builtFolder, { recursive: true, force: true })
  const script = join(builtFolder, 'page')
  await Promise.all([bundle(script), ...locales.map(locale => buildHosted(locale))])
  for (const locale of locales) await buildFile(locale)
  renameSync(join(builtFolder, 'zh'), join(hostedFolder, editionAddress('en', 'zh')))
  for (const locale of locales) watch(join(hostedFolder, editionAddress('en', locale)), join(script, 'look.js'))
  provide('boxes', await boxesInChromium())
}

async function buildHosted(locale: Locale): Promise<void> {
  await buildEdition(locale, locale === 'en' ? hostedFolder : join(builtFolder, locale), { beside: true })
}

async function buildFile(locale: Locale): Promise<void> {
  const folder = join(filesFolder, locale)
  await buildEdition(locale, folder, { target: 'file' })
  renameSync(join(folder, 'index.html'), fileOf(locale))
  rmSync(folder, { recursive: true })
  writeFileSync(join(filesFolder, readingFile(locale)), readingFilePage(locale, locales, true, []))
}

/** Puts tests/browsers/in-page.ts and what it is made of into one script. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'looking',
        fileName: () => 'look.js',
      },
    },
  })
}

/** Lets an edition's page tell what is on it: not every driver can put a script into a page before the page's own. */
function watch(folder: string, script: string): void {
  const page = join(folder, 'index.html')
  copyFileSync(script, join(folder, 'look.js'))
  writeFileSync(page, readFileSync(page, 'utf8').replace('<script', '<script src="./look.js"></script><script'))
}

async function boxesInChromium(): Promise<Boxes> {
  const served = await serve(hostedFolder)
  const chromium = await startChromium()
  const boxes: Boxes = { en: [], zh: [] }
  try {
    const tab = await chromium.open()
    await tab.resize(...slideSize)
    for (const locale of locales) {
      await openDeck(tab, new URL(editionAddress('en', locale), served.url).href)
      for (const [index, clicks] of clicksOf(locale).entries()) {
        await goTo(tab, index + 1, clicks)
        boxes[locale].push(await tab.evaluate(slide => window.exhibitBoxes(document.querySelector(slide)!), slideAt(index + 1)))
      }
    }
  }
  finally {
    await chromium.close()
    served.close()
  }
  return boxes
}
