import type { Locale } from '../data/ui/locale.ts'
import { localeOf } from '../data/ui/locale.ts'

/** What a build is for: a folder on a web server, one file on a memory stick, or neither (Slidev's own commands). */
export type Target = 'host' | 'file'

/** What the scripts tell Vite through the environment, which is the only thing that Slidev passes on. */
export interface BuildOptions {
  readonly target: Target
  readonly edition: Locale
  /** Where the deck will be found, ending in `/`: link previews need whole qrCodes. */
  readonly site?: string | undefined
  /** PDFs to download and a picture for link previews will be made of this build. Default: they won't. */
  readonly prints?: boolean
  /** The other edition is built beside this one. Default: it isn't. */
  readonly beside?: boolean
}

const variable = {
  target: 'DECK_TARGET',
  edition: 'DECK_EDITION',
  site: 'DECK_SITE',
  prints: 'DECK_PRINTS',
  beside: 'DECK_BESIDE',
} as const

/** The options as environment variables. */
export function toEnvironment(options: BuildOptions): NodeJS.ProcessEnv {
  return {
    [variable.target]: options.target,
    [variable.edition]: options.edition,
    [variable.site]: options.site,
    [variable.prints]: options.prints ? '1' : undefined,
    [variable.beside]: options.beside ? '1' : undefined,
  }
}

/** The options that this process was started with; undefined where Slidev was started by hand. */
export function fromEnvironment(environment: NodeJS.ProcessEnv = process.env): BuildOptions | undefined {
  const target = environment[variable.target]
  if (target !== 'host' && target !== 'file') return undefined
  return {
    target,
    edition: localeOf(environment[variable.edition]),
    site: environment[variable.site],
    prints: Boolean(environment[variable.prints]),
    beside: Boolean(environment[variable.beside]),
  }
}
