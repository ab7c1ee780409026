import type { Slide } from '../../data/talk/markup.ts'
import type { BuildOptions, Target } from '../options.ts'
import { readFileSync } from 'node:fs'
import { headlineOf, tagsIn } from '../../data/talk/markup.ts'
import { troubleWords } from '../../data/ui/messages.ts'
import { compactCss, paletteProperties } from '../../data/ui/palette.ts'
import { readingFolder, readingWords } from '../../data/ui/reading.ts'
import { pdfName } from '../../data/ui/site.ts'
import { slidesOf } from '../slides.ts'
import { withRenderer } from './render.ts'

/** The rules of the page before the app that no component has. */
export function firstSlideStyles(): string {
  return compactCss(readFileSync(new URL('first-slide.css', import.meta.url), 'utf8'))
}

/** With scripts off the note shows at once, and the colours follow the reader's setting without Slidev's class. */
export const noScriptStyles = [
  '.first-note{visibility:visible;animation:none}.first-note .late{display:none}',
  `@media(prefers-color-scheme:dark){:root:root{color-scheme:dark;${paletteProperties('dark')}}}`,
].join('')

/** Before anything is painted: the theme that Slidev will choose, from its own store. */
export const themeScript = [
  '{let theme;try{theme=localStorage.getItem("slidev-color-schema")}catch(e){}',
  'const dark=theme==="dark"||theme!=="light"&&matchMedia("(prefers-color-scheme: dark)").matches;',
  'document.documentElement.classList.add(dark?"dark":"light")}',
].join('')

/** Where a slide's picture lies, beside the page of its edition. */
export const pictureFile = (no: number | string) => `first/${no}.json`

/**
 * Behind the cover: puts the slide that the link names in its place, as it looks before the app, and shows the note when a file
 * fails to load. One file on a memory stick has no pictures beside it, and is there at once.
 */
export function placeScript(target: Target): string {
  const fetched = `fetch("${pictureFile('#')}".replace("#",named[1]),{priority:"high"})`
  return [
    'var main=document.querySelector(".first-slide"),named=/^#\\/(?:(\\d+)|\\w)/.exec(location.hash);',
    'if(named&&named[1]!=="1"){main.replaceChildren();',
    target === 'host' ? `if(named[1])${fetched}.then(file=>file.json()).then(html=>{main.innerHTML=html}).catch(()=>{})` : '',
    '}',
    'addEventListener("error",event=>{if(event.target!==window)document.querySelector(".first-note")?.classList.add("failed")},true)',
  ].join('')
}

/** What a visitor reads when the deck has not come: why, and what there is instead. */
function note({ edition, target, prints }: BuildOptions): string {
  const words = (key: keyof typeof troubleWords) => troubleWords[key][edition]
  const links = [
    `<a class="late" href="">${words('reload')}</a>`,
    target === 'host' ? `<a href="./${readingFolder}/">${readingWords.edition[edition]}</a>` : '',
    prints ? `<a href="./${pdfName(edition, 'handout')}">${words('handout')}</a>` : '',
  ]
  return `<p class="first-note"><noscript>${words('noScript')}</noscript><span class="late">${words('deck')}</span>${links.join('')}</p>`
}

/** Components that a slide can be drawn with before the app; of a slide with others there is its headline. */
const drawable = new Set(['Fig', 'Chart', 'Diagram'])

/** A slide's text as far as it can be drawn. */
function drawableText({ content, frontmatter: { layout } }: Slide): string {
  const whole = !layout && tagsIn(content).every(({ name }) => drawable.has(name))
  return whole ? content : `# ${headlineOf(content)}`
}

/**
 * What stands in the page until the app mounts in its place: the cover; and for links that lead to another slide, that slide with
 * its exhibit, in a file beside the page. Made by the deck's own layouts; nothing is written twice.
 */
export async function firstSlides(options: BuildOptions): Promise<{ page: string, pictures: string[] }> {
  const [cover, ...others] = slidesOf(options.edition)
  return withRenderer(options.edition, options.site, async (render) => {
    const pictures: string[] = []
    for (const slide of others) pictures.push(await render(slide, drawableText(slide)))
    const page = [
      `<div class="first"><main class="first-slide">${await render(cover!)}</main>${note(options)}</div>`,
      `<script>${placeScript(options.target)}</script>`,
    ].join('')
    return { page, pictures }
  })
}
