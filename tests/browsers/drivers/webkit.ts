import type { Driver, Engine, Key, Tab } from './tab.ts'
import type { VirtualScreen } from './virtual-screen.ts'
import { spawn } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programOf } from './find.ts'
import { virtualScreen } from './virtual-screen.ts'
import { WebDriver } from './webdriver.ts'

/** The keys as WebDriver writes them. */
const keys: Readonly<Record<Key, string>> = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  PageDown: '\uE00F',
  Escape: '\uE00C',
  d: 'd',
}

const screenSize = [1600, 1000] as const

const programs = {
  driver: programOf('WebKitWebDriver'),
  xvfb: programOf('Xvfb'),
  // Debian keeps it beside the library, in the folder of the machine's kind.
  browser: globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser')[0],
}
const isThere = Object.values(programs).every(Boolean)

/** A port of this machine that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise(done => server.close(done))
  return port
}

function tabOf(session: WebDriver, handle: string, screen: VirtualScreen): Tab {
  const here = () => session.run('window', { handle })
  const evaluate: Tab['evaluate'] = async (work, argument) => {
    await here()
    return (await session.evaluate(work as never, argument)) as never
  }
  return {
    evaluate,
    async goto(url) {
      await here()
      // An address that is there already would seem loaded at once.
      for (const address of ['about:blank', url]) {
        await session.run('url', { url: address })
        await loaded(evaluate, address)
      }
    },
    async press(key) {
      await here()
      await session.press(keys[key])
    },
    async click(selector) {
      const { x, y } = await evaluate((selector) => {
        const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }, selector)
      await session.click(x, y)
    },
    async resize(width, height) {
      const size = () => evaluate(() => ({ across: outerWidth - innerWidth, down: outerHeight - innerHeight }), undefined)
      const { across, down } = await size()
      await session.run('window/rect', { x: 0, y: 0, width: width + across, height: height + down })
    },
    async picture() {
      const { left, top, width, height } = await evaluate(
        () => ({
          left: screenX + outerWidth - innerWidth,
          top: screenY + outerHeight - innerHeight,
          width: innerWidth,
          height: innerHeight,
        }),
        undefined,
      )
      return screen.picture(left, top, width, height)
    },
    async close() {
      await here()
      await session.run('window', undefined, 'DELETE')
    },
  }
}

/** Waits until an address is loaded: WebDriver's own waiting has no end where a page has none. */
async function loaded(evaluate: Tab['evaluate'], address: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    // What is asked of a page that is being left has no answer.
    const [there, state] = await evaluate(() => [location.href, document.readyState], undefined).catch(() => [])
    if (state === 'complete' && there!.split('#')[0] === address.split('#')[0]) return
    await new Promise(done => setTimeout(done, 20))
  }
  throw new Error(`${address} has not loaded`)
}

/** A folder of settings in which nothing moves. */
function stillSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hooked-gtk-'))
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
  return folder
}

async function start(): Promise<Driver> {
  const settings = stillSettings()
  const screen = await virtualScreen(programs.xvfb!, ...screenSize)
  const port = await freePort()
  const driver = spawn(programs.driver!, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: settings,
      DISPLAY: screen.display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const session = await begun(`http://127.0.0.1:${port}/`)
  let isFirst = true
  return {
    async open() {
      const { handle } = isFirst
        ? { handle: (await session.run('window', undefined, 'GET')) as string }
        : ((await session.run('window/new', { type: 'window' })) as { handle: string })
      isFirst = false
      return tabOf(session, handle, screen)
    },
    async close() {
      await session.end().catch(() => {})
      driver.kill()
      screen.close()
      rmSync(settings, { recursive: true, force: true })
    },
  }
}

/** Begins a session once the driver listens. */
async function begun(url: string): Promise<WebDriver> {
  const wanted = { 'pageLoadStrategy': 'none', 'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] } }
  for (let tries = 1; ; tries++) {
    try {
      return await WebDriver.begin(url, wanted)
    }
    catch (error) {
      if (tries === 50 || !(error instanceof TypeError)) throw error
      await new Promise(done => setTimeout(done, 100))
    }
  }
}

/** WebKitGTK, the engine of Safari on Linux, driven by WebDriver on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'webkit',
  prints: false,
  addressLimit: { changes: 100, within: 10_000 },
  missing: isThere
    ? undefined
    : 'no WebKit found (WebKitWebDriver, MiniBrowser, Xvfb); on Debian: apt-get install webkit2gtk-driver xvfb',
  start,
}
