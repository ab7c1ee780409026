import type { Plugin } from 'vite'
import type { Locale } from '../../data/ui/locale.ts'
import type { Links } from '../../read/links.ts'
import type { BuildOptions } from '../options.ts'
import { readFileSync } from 'node:fs'
import { dataFiles } from '../../data/talk/citing.ts'
import { editionAddress } from '../../data/ui/locale.ts'
import { readingAddress, readingFile, readingFolder } from '../../data/ui/reading.ts'
import { deckFile, pdfName, pictureFolder } from '../../data/ui/site.ts'
import { pageHtml } from '../../read/page.ts'
import { readingCss } from '../../read/style.ts'
import { root, slidesOf } from '../slides.ts'
import { readingPolicy } from './csp.ts'
import { openDataFiles } from './open-data.ts'
import { readingScript } from './phone.ts'

const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

function hostedLinks({ edition, prints, beside }: BuildOptions): Links {
  const papers = prints ? (['reading', 'handout'] as const).map(paper => pdfName(edition, paper)) : []
  const files = [...papers, ...dataFiles].map(name => ({ name, address: `../${name}` }))
  const other = edition === 'en' ? 'zh' : 'en'
  return {
    // The reader has chosen the slides: the script for phones must not send them back here.
    slide: no => `../?slides#/${no}`,
    exhibit: name => `../${editionAddress(edition, 'en')}${pictureFolder}/${name}`,
    ...(beside && { other: id => `${readingAddress(edition, other)}#${id}` }),
    files,
  }
}

/** The reading edition of a build, with its faces at the addresses that `addressOf` finds. */
function readingPage(options: BuildOptions, links: Links, addressOf: (file: string) => string | undefined): string {
  const { edition, target, notes = false } = options
  const css = readingCss(edition, { sheet: read('read/read.css'), addressOf })
  const script = target === 'host' ? readingScript : undefined
  const icon = target === 'host' ? '../favicon.svg' : `data:image/svg+xml,${encodeURIComponent(read('public/favicon.svg'))}`
  return pageHtml({
    locale: edition,
    slides: slidesOf(edition),
    links,
    withNotes: notes,
    css,
    policy: readingPolicy(target, css, script),
    script,
    head: `<link rel="icon" href="${icon}">`,
  })
}

/** A text file as an address of its own. */
function inAddress(type: string, text: string): string {
  return `data:${type};base64,${Buffer.from(text).toString('base64')}`
}

/**
 * The reading edition as one file, with its faces and the data in it. The deck's own file, the other languages and those PDFs
 * that are named in `beside` lie beside it.
 */
export function readingFilePage(edition: Locale, editions: readonly Locale[], notes: boolean, beside: readonly string[]): string {
  const other = editions.find(candidate => candidate !== edition)
  const data = Object.entries(openDataFiles()).map(([name, text]) => ({
    name,
    address: inAddress(name.endsWith('.csv') ? 'text/csv' : 'application/json', text),
  }))
  const links: Links = {
    slide: no => `${deckFile(edition)}#/${no}`,
    ...(other && { other: id => `${readingFile(other)}#${id}` }),
    files: [...beside.map(name => ({ name, address: name })), ...data],
  }
  const inline = (file: string) => `data:font/woff2;base64,${readFileSync(new URL(`styles/fonts/${file}`, root)).toString('base64')}`
  return readingPage({ target: 'file', edition, notes }, links, inline)
}

/** Puts the reading edition beside the built deck, with the deck's own faces. */
export function readingEdition(options: BuildOptions): Plugin {
  return {
    name: 'deck:reading',
    enforce: 'post',
    generateBundle(_, bundle) {
      const addressOf = (file: string) => {
        const name = file.replace('.woff2', '-')
        const found = Object.keys(bundle).find(path => path.split('/').at(-1)!.startsWith(name) && path.endsWith('.woff2'))
        return found && `../${found}`
      }
      this.emitFile({
        type: 'asset',
        fileName: `${readingFolder}/index.html`,
        source: readingPage(options, hostedLinks(options), addressOf),
      })
    },
  }
}
