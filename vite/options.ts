import type { Locale } from '../data/ui/locale.ts'

/** What a build is for: a folder on a web server, or one file on a memory stick. */
export type Target = 'host' | 'file'

/** What the scripts tell Vite about a build. */
export interface BuildOptions {
  readonly target: Target
  readonly edition: Locale
  /** Where the deck will be hosted, ending in `/`: link previews and QR codes need whole addresses. */
  readonly site?: string | undefined
  /** PDFs and the preview picture are made after this build: link to them. Default: don't. */
  readonly prints?: boolean
  /** The spoken notes are in. Default: they aren't. */
  readonly notes?: boolean
  /** The other edition is built beside this one: link to it. Default: don't. */
  readonly beside?: boolean
}

/** The options as an environment variable: the only thing that Slidev's command line passes on to Vite. */
export function toEnvironment(options: BuildOptions): NodeJS.ProcessEnv {
  return { DECK_BUILD: JSON.stringify(options) }
}

/** The options of this process; undefined where Slidev was started by hand, as by `npm start`. */
export function fromEnvironment(environment: NodeJS.ProcessEnv = process.env): BuildOptions | undefined {
  return environment.DECK_BUILD ? (JSON.parse(environment.DECK_BUILD) as BuildOptions) : undefined
}
