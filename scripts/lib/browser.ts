import { existsSync } from 'node:fs'
import { Launcher } from 'chrome-launcher'
import { type Browser, chromium } from 'playwright-chromium'

/** The Chromium or Chrome of this machine. Throws one line that says how to get one where there is none. */
export function chromiumPath(): string {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`no Chromium at CHROME_PATH=${named}`)
  const found = named || installed()
  if (!found) throw new Error('no Chromium found (looked at CHROME_PATH, then for Chrome and Chromium where they are usually installed); on Debian: apt-get install chromium')
  return found
}

function installed(): string | undefined {
  try {
    return Launcher.getFirstInstallation()
  }
  catch { return undefined }
}

/** Starts this machine's Chromium, headless and without talking to anybody. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: chromiumPath(), args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', ...asRoot] })
}
