import { readFileSync } from 'node:fs'

/**
 * An address that ends in a slash, so that what stands beside a page is found beside it. Throws what it expected; `from`
 * names where the address was set.
 */
export function siteFrom(address: string | undefined, from: string): string | undefined {
  if (!address) return undefined
  if (!URL.canParse(address) || !/^https?:/u.test(address))
    throw new Error(`${from} ${address}: expected an address such as https://example.org/deck/`)
  return address.endsWith('/') ? address : `${address}/`
}

/** Where the deck is hosted: the environment's `DECK_SITE`, else `homepage` of package.json; undefined where neither says. */
export function siteSetting(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { homepage } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { homepage?: string }
  return environment.DECK_SITE ? siteFrom(environment.DECK_SITE, 'DECK_SITE') : siteFrom(homepage, 'homepage in package.json')
}
