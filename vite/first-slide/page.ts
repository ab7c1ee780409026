import type { BuildOptions } from '../options.ts'
import { readFileSync } from 'node:fs'
import { headlineOf } from '../../data/talk/markup.ts'
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

/** Behind the cover: puts the headline of the slide that the link names in its place, and shows the note when a file fails to load. */
export const placeScript = [
  'var main=document.querySelector(".first-slide"),named=/^#\\/(?:(\\d+)|\\w)/.exec(location.hash);',
  'if(named&&named[1]!=="1"){var slide=named[1]&&document.querySelector(".first-headlines").content.children[named[1]-2];',
  'main.replaceChildren(slide||"")}',
  'addEventListener("error",function(event){if(event.target!==window)document.querySelector(".first-note")?.classList.add("failed")},true)',
].join('')

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

/**
 * What stands in the page until the app mounts in its place: the cover, and of the other slides the headlines, for links that
 * lead to them. Made by the deck's own layouts; nothing is written twice.
 */
export async function firstSlideHtml(options: BuildOptions): Promise<string> {
  const [cover, ...others] = slidesOf(options.edition)
  return withRenderer(options.edition, options.site, async (render) => {
    const headlines: string[] = []
    for (const slide of others) headlines.push(await render(slide, `# ${headlineOf(slide.content)}`))
    return [
      `<div class="first"><main class="first-slide">${await render(cover!)}</main>${note(options)}</div>`,
      `<template class="first-headlines">${headlines.join('')}</template>`,
      `<script>${placeScript}</script>`,
    ].join('')
  })
}
