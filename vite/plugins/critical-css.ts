import type { Plugin } from 'vite'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Beasties from 'beasties'
import { pictureFile } from '../first-slide/page.ts'
import { replaceOnce } from '../slidev/patch.ts'

const fontFace = /@font-face\{[^}]*\}/gu

/** The page's faces, to stand in it: a browser fetches those that it needs, and needs not wait for the style sheet to know them. */
function facesOf(page: string, dir: string): string {
  const sheet = /<link rel="stylesheet"[^>]* href="([^"]+)"/u.exec(page)?.[1]
  if (!sheet) throw new Error('index.html has no style sheet to take the first slide’s rules from')
  const faces = readFileSync(join(dir, sheet), 'utf8').match(fontFace)
  if (!faces) throw new Error(`${sheet} has no @font-face`)
  return faces.join('').replaceAll('url(./', `url(${sheet.slice(0, sheet.lastIndexOf('/') + 1)}`)
}

/** The face of the cover's headline, the last with serifs, which is worth a request before anything asks for it. */
function preloaded(faces: string): string {
  const headline = faces.match(fontFace)!.findLast(face => /Serif.*weight:600.*url\(/u.test(face))
  const address = /url\("?([^")]+)"?\)/u.exec(headline ?? '')?.[1]
  if (!address) throw new Error('no face for the headline of the first slide')
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`
}

/** The pictures of the slides that links may lead to. */
function picturesIn(dir: string): string[] {
  const folder = join(dir, dirname(pictureFile(0)))
  return readdirSync(folder).map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string)
}

/** The rules of the deck's style sheet that the page's first slide uses, or a link's. Throws where there are none. */
async function rulesOf(page: string, pictures: readonly string[], dir: string): Promise<string> {
  const beasties = new Beasties({
    path: dir,
    preload: 'body',
    pruneSource: false,
    reduceInlineStyles: false,
    // The class is set before the first paint, by a script; a language is known by its first letters, but not to beasties.
    allowRules: [/^\.dark$/u, new RegExp(`:lang\\(${/<html lang="([a-z]+)/u.exec(page)![1]}\\)`, 'u')],
    fonts: false,
    logLevel: 'silent',
  })
  const shown = pictures.reduce((text, picture) => text.replace('</main>', () => `${picture}</main>`), page)
  const marked = await beasties.process(shown.replaceAll(/<style.*?<\/style>/gsu, ''))
  const rules = /<style>(.*?)<\/style>/su.exec(marked)?.[1]
  if (!rules?.includes('.framed')) throw new Error('beasties no longer finds the rules of the first slide')
  return rules
}

/** Puts the few rules of the first slide into the page, and lets its style sheet hold up nothing that is painted. */
export function criticalCss(): Plugin {
  return {
    name: 'deck:critical-css',
    enforce: 'post',
    writeBundle: {
      sequential: true,
      async handler({ dir = '' }) {
        const path = join(dir, 'index.html')
        const page = readFileSync(path, 'utf8'),
          faces = facesOf(page, dir),
          rules = await rulesOf(page, picturesIn(dir), dir)
        const changes = [
          ['<title>', `${preloaded(faces)}<style>${faces}${rules}</style>\n<title>`],
          // A sheet for print holds nothing up; setup/main.ts makes it one for all, in its place before those of other chunks.
          ['<link rel="stylesheet"', '<link rel="stylesheet" media="print" fetchpriority="high"'],
        ] as const
        writeFileSync(
          path,
          changes.reduce((text, [from, to]) => replaceOnce(text, from, to, 'index.html'), page),
        )
      },
    },
  }
}
