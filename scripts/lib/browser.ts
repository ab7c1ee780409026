import type { Browser } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright-chromium'

/** What is asked of a browser. */
interface Wanted {
  /** It can fill a screen. Default: false, for half the work. */
  readonly windows?: boolean
}

/** The Chromium or Chrome of this machine. Throws one line that says how to get one where there is none. */
export function chromiumPath({ windows = false }: Wanted = {}): string {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`no Chromium at CHROME_PATH=${named}`)
  const found = named || (!windows && withoutWindows()) || installed() || ofPlaywright()
  if (!found)
    throw new Error(
      'no Chromium found (looked at CHROME_PATH, for Chrome and Chromium where they are usually installed, and at what Playwright has); on Debian: apt-get install chromium',
    )
  return found
}

/** Why there is no browser on this machine, in one line; undefined where there is one. */
export function browserOrNot(): string | undefined {
  try {
    chromiumPath()
    return undefined
  }
  catch (error) {
    return (error as Error).message
  }
}

/** Chromium without its windows, as Debian packs it apart: the same pages, made with half the work. */
function withoutWindows(): string | undefined {
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

/** The browser that Playwright has fetched for its own use, if it ever was asked to. */
function ofPlaywright(): string | undefined {
  try {
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  }
  catch {
    return undefined
  }
}

/**
 * How this machine's Chromium is started: without talking to anybody, and with letters where their faces want them, not
 * where a screen's grid is.
 */
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
