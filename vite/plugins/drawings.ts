import type { Plugin } from 'vite'
import type { Locale } from '../../data/ui/locale.ts'
import type { DrawnId } from '../../exhibits/drawn.ts'
import { tagsIn } from '../../data/talk/markup.ts'
import { editionFile, locales } from '../../data/ui/locale.ts'
import { drawn } from '../../exhibits/drawn.ts'
import { slidesOf } from '../slides.ts'

const prefix = 'virtual:drawn/'
const slideId = /([^/]+)__slidev_(\d+)\.md$/u
const components = { Diagram: 'diagram', Reminder: 'reminder' } as const

/** What a slide shows that is drawn. */
function drawnOn(locale: Locale, no: number): string[] {
  return Object.entries(components).flatMap(([component, kind]) =>
    tagsIn(slidesOf(locale)[no - 1]!.content, component).map(({ attributes }) => `${prefix}${locale}/${kind}/${attributes.id}`))
}

/**
 * Gives each slide the drawings that it shows. A build draws them once, in Node: a visitor loads the result, with its slide, and
 * not the code. While slides are written they are drawn in the browser, where a change is seen at once.
 */
export function drawings(isBuild: boolean): Plugin {
  return {
    name: 'deck:drawings',
    enforce: 'post',
    resolveId: source => (source.startsWith(prefix) ? `\0${source}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [, locale, drawnId] = /^([^/]+)\/(.+)$/u.exec(id.slice(prefix.length + 1)) as unknown as [string, Locale, DrawnId]
      const keep = `import { keepDrawing } from '/composables/drawings.ts'\n`
      return isBuild
        ? `${keep}keepDrawing('${drawnId}', ${JSON.stringify(drawn(drawnId, locale))})`
        : `${keep}import { drawn } from '/exhibits/drawn.ts'\nkeepDrawing('${drawnId}', drawn('${drawnId}', '${locale}'))`
    },
    transform(code, id) {
      const [, file, no] = slideId.exec(id) ?? []
      const locale = locales.find(name => editionFile[name] === file)
      return locale && no ? drawnOn(locale, Number(no)).map(module => `import '${module}'\n`).join('') + code : undefined
    },
  }
}
