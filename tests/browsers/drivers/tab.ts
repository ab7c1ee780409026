/** A key, as the DOM names it. */
export type Key = 'ArrowLeft' | 'ArrowRight' | 'PageDown' | 'Escape' | 'd'

/** A window of a browser, whichever it is. */
export interface Tab {
  goto: (url: string) => Promise<void>
  /** Runs a function in the page, alone and by its source: what it uses must be in it. Gives its result as JSON would. */
  evaluate: <Result, Argument>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument) => Promise<Result>
  press: (key: Key) => Promise<void>
  /** Clicks the middle of what a selector finds first. */
  click: (selector: string) => Promise<void>
  /** Sets the size of the page, in pixels. */
  resize: (width: number, height: number) => Promise<void>
  /** A PNG of what the page shows, a pixel of it a pixel. */
  picture: () => Promise<Buffer>
  /** Prints as Ctrl+P does. Default: its driver can't. */
  print?: () => Promise<Uint8Array>
  close: () => Promise<void>
}

/** A browser that has been started; its windows share what they store. */
export interface Driver {
  open: () => Promise<Tab>
  close: () => Promise<void>
}

/** How often a browser lets a page change its address. */
export interface AddressLimit {
  readonly changes: number
  /** In so many milliseconds. */
  readonly within: number
}

/** A browser that the lane knows. */
export interface Engine {
  readonly name: 'firefox' | 'webkit'
  /** Why this machine hasn't got it, and how to get it, in a line; undefined where it has. */
  readonly missing: string | undefined
  /** Whether its driver can print. */
  readonly prints: boolean
  /** How often a page may change its address. Default: as often as the lane presses keys. */
  readonly addressLimit?: AddressLimit
  readonly start: () => Promise<Driver>
}

const patience = 15_000

/** Waits until a function gives in the page what it should, by default anything true. Throws where that takes too long. */
export async function until<Result, Argument>(
  tab: Tab,
  what: string,
  work: (argument: Argument) => Result,
  argument: Argument,
  isRight: (result: Awaited<Result>) => boolean = Boolean,
): Promise<void> {
  const end = Date.now() + patience
  while (!isRight((await tab.evaluate(work, argument)) as Awaited<Result>)) {
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`)
    await new Promise(done => setTimeout(done, 20))
  }
}
