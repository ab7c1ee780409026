import type { Browser } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright-chromium'

/** What a browser must be able to do. */
interface Wanted {
  /** It has windows, which can be full screen. Default: false, for half the work. */
  readonly windows?: boolean
}

/** The path of this machine's Chromium or Chrome. Throws where there is none, and says how to get one. */
export function chromiumPath({ windows = false }: Wanted = {}): string {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`no Chromium at CHROME_PATH=${named}`)
  const found = named || (!windows && headlessShell()) || installed() || ofPlaywright()
  if (!found)
    throw new Error('no Chromium found (CHROME_PATH, the usual places, Playwright’s); on Debian: apt-get install chromium')
  return found
}

/** Why this machine has no browser, in one line; undefined where it has one. */
export function whyNoBrowser(): string | undefined {
  try {
    chromiumPath()
    return undefined
  }
  catch (error) {
    return (error as Error).message
  }
}

/** Chromium without windows, which Debian packs apart: it renders the same with half the work. */
function headlessShell(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'chromium-headless-shell'))
    .find(path => existsSync(path))
}

function installed(): string | undefined {
  try {
    return Launcher.getFirstInstallation()
  }
  catch {
    return undefined
  }
}

/** The browser that Playwright has downloaded, if it was ever asked to. */
function ofPlaywright(): string | undefined {
  try {
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  }
  catch {
    return undefined
  }
}

/** How Chromium is started: no background networking; no font hinting, so that glyph positions are reproducible. */
export function browserArguments(): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--font-render-hinting=none',
    ...asRoot,
  ]
}

/** Starts this machine's Chromium, headless. */
export function openBrowser(wanted?: Wanted): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(wanted), args: browserArguments() })
}
