import type { Plugin } from 'vite'
import { parse } from 'postcss'

/** Between what may be a class in a script or a page, as UnoCSS itself cuts them. */
const between = /[\\:]?[\s'"`;{}]+/u
/** What a selector says of alternatives and exceptions, which needn't be there. */
const options = /:(?:not|is|where|has|nth-[\w-]+)\((?:[^()]|\([^()]*\))*\)/gu
const classIn = /\.((?:\\.|[\w-])+)/gu

/** What may be a class in a text: what stands between quotes and spaces, and its parts, such as the name of a key. */
export function wordsIn(text: string): string[] {
  return text.split(between).flatMap(found => [found, ...found.split(/[^\w-]+/u)])
}

/** Whether all classes that a selector asks for are among those that are named. */
function isNamed(selector: string, named: ReadonlySet<string>): boolean {
  return [...selector.replaceAll(options, '').matchAll(classIn)].every(([, name]) => named.has(name!.replaceAll('\\', '')))
}

/** A style sheet without the rules for classes that are named nowhere. */
export function usedOnly(css: string, named: ReadonlySet<string>): string {
  const sheet = parse(css)
  sheet.walkRules((rule) => {
    // A class of transitions is put together when it is needed.
    const kept = rule.selectors.filter(selector => isNamed(selector, named) || /-(?:enter|leave|move|appear)/u.test(selector))
    if (kept.length) rule.selectors = kept
    else rule.remove()
  })
  return sheet.toString()
}

/**
 * Drops rules for classes that no script and no page of the build names: Slidev's theme brings prose and code, which this deck
 * has none of.
 */
export function unusedCss(): Plugin {
  return {
    name: 'deck:unused-css',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const texts = files.flatMap(file =>
        file.type === 'chunk' ? [file.code] : file.fileName.endsWith('.html') ? [String(file.source)] : [])
      const named = new Set(texts.flatMap(wordsIn))
      for (const file of files)
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = usedOnly(String(file.source), named)
    },
  }
}
