import type { Slide } from '../data/talk/markup.ts'
import type { Locale } from '../data/ui/locale.ts'
import { exhibitTags, tagsIn } from '../data/talk/markup.ts'
import { cutFaults } from './exhibit.ts'
import { elsewhere, readingSections, slideLinks } from './sections.ts'

function strangeTags({ content }: Slide): string[] {
  return tagsIn(content)
    .filter(
      ({ name, attributes: { id = '' } }) => !['Fig', 'VClick', ...elsewhere].includes(name) && !exhibitTags[name]?.ids.includes(id),
    )
    .map(({ name }) => `no way to read <${name}>`)
}

function lostLinks({ content, note = '' }: Slide, count: number): string[] {
  return [...`${content}\n${note}`.matchAll(slideLinks)]
    .filter(([, no]) => Number(no) < 1 || Number(no) > count)
    .map(([, no]) => `links to slide ${no}, expected one of 1 to ${count}`)
}

/** Faults of an edition's reading edition, one line each, with file, slide and id. */
export function readingFaults(file: string, slides: readonly Slide[], locale: Locale): string[] {
  return readingSections(slides, true).flatMap((section, index, all) =>
    [
      ...(section.headline ? [] : ['no headline']),
      ...(section.spoken.length ? [] : ['no text to read, expected notes that say something']),
      ...(section.kind === 'section' && !section.exhibits.length && !section.body ? ['nothing to look at'] : []),
      ...strangeTags(section.source),
      ...lostLinks(section.source, slides.length),
      ...section.exhibits.flatMap(ref => cutFaults(ref, locale)),
      ...(all.findIndex(other => other.id === section.id) < index ? ['its id is taken'] : []),
    ].map(fault => `${file}: slide ${section.slide}: section “${section.id}”: ${fault}`),
  )
}
