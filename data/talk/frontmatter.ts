import type { PartId, SectionId } from '../article/sections.ts'
import type { SlideFacts } from '../figures/figure-index.ts'
import type { Key } from './value-kinds.ts'
import { parts, sections } from '../article/sections.ts'
import { count, flag, group, oneOf, text, time, yes } from './value-kinds.ts'

/** The layouts of layouts/, but not `error`, which only Slidev chooses. */
export const layouts = ['cover', 'end', 'exhibit', 'pair', 'part', 'question'] as const

/** The keys of a slide's frontmatter, Slidev's own included; a new key is a line here. Any other key is a fault. */
export const slideKeys = {
  layout: oneOf(layouts, 'how the slide is laid out; default: exhibit'),
  section: oneOf(idsOf<SectionId>(sections), 'the section of the argument that the slide tells; each is told once'),
  part: oneOf(idsOf<PartId>(parts), 'the part that the slide opens or talks about, where it tells no section'),
  standalone: yes('stands around the argument and tells no section of it'),
  factCheck: yes('holds figures against other sources'),
  clicks: count('steps after the first; the notes mark each with [click]'),
  minutes: time('time for the slide in a lesson; none where things are only looked up'),
  double: time('its time in a double lesson, where that differs'),
  shortTalk: yes('belongs to the short talk too'),
} as const satisfies Record<string, Key<unknown>>

/** Keys that only the first slide may have: Slidev reads them for the whole deck. */
export const deckKeys = {
  theme: text('the theme that the deck’s own look stands on'),
  title: text('the deck’s title, for tabs, links and PDFs'),
  titleTemplate: text('how Slidev makes a tab’s title'),
  author: text('who a PDF says made it'),
  htmlAttrs: group('the language of the page'),
  fonts: group('none: the deck brings its own'),
  favicon: text('the icon of a tab'),
  transition: group('how one slide becomes the next: at once, because a fade that a held key interrupts may leave a slide on top'),
  routerMode: oneOf(['hash'], 'addresses that any server can serve'),
  drawings: group('Slidev’s pen'),
  record: flag('Slidev’s recorder'),
  browserExporter: flag('Slidev’s own export'),
  contextMenu: flag('Slidev’s menu on right click'),
  monaco: flag('Slidev’s code editor'),
  editor: flag('Slidev’s editor of slides'),
  duration: text('what the presenter’s countdown counts from'),
  timer: oneOf(['countdown', 'stopwatch'], 'how the presenter’s clock goes'),
  defaults: group('what each slide says unless it says otherwise'),
} as const satisfies Record<string, Key<unknown>>

type ValuesOf<Keys> = { readonly [K in keyof Keys]?: Keys[K] extends Key<infer T> ? T : never }

/** What a slide says of itself in its file. */
export type SlideFrontmatter = ValuesOf<typeof slideKeys> & ValuesOf<typeof deckKeys>

/** What the build adds to each slide's frontmatter, under the key `deck`. */
export interface DeckFacts extends SlideFacts {
  /** The click at which it has shown what the class was asked to guess; 0 where it asks for nothing. */
  readonly reveal: number
  /** Whether places, heights or distances in its drawing are no data; its source line says so. */
  readonly scheme: boolean
}

interface ReadAs {
  /** The slide's id in the reading edition. */
  readonly readAs: string
}

/** A slide's frontmatter as components find it. `title` is where Slidev looks for a slide's title. */
export type BuiltFrontmatter = SlideFrontmatter & { readonly deck: DeckFacts & ReadAs }

/** Checks a slide's frontmatter; gives one sentence for each wrong or unknown key. `first`: it may have the whole deck's keys too. */
export function frontmatterFaults(frontmatter: Readonly<Record<string, unknown>>, first: boolean): string[] {
  const known: Readonly<Record<string, Key<unknown>>> = { ...slideKeys, ...(first ? deckKeys : {}) }
  return Object.entries(frontmatter).flatMap(([name, value]) => {
    if (!Object.hasOwn(known, name)) {
      const misplaced = Object.hasOwn(deckKeys, name)
      return [misplaced
        ? `key “${name}” belongs to the first slide`
        : `unknown key “${name}”, expected one of ${Object.keys(known).join(', ')}`]
    }
    return known[name]!.accepts(value) ? [] : [`${name}: ${JSON.stringify(value)}, expected ${known[name]!.expects}`]
  })
}

function idsOf<Id extends string>(list: readonly { readonly id: Id }[]): Id[] {
  return list.map(({ id }) => id)
}
