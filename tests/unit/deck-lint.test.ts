import type { SlideSource } from '../../data/talk/markup.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { stepsOf } from '../../data/exhibits/charts/marks.ts'
import { figureIds } from '../../data/figures/registry.ts'
import { deckKeys, frontmatterFaults, layouts, slideKeys } from '../../data/talk/frontmatter.ts'
import { guesses } from '../../data/talk/guesses.ts'
import { lintDeck } from '../../data/talk/lint.ts'
import { root } from '../../scripts/lib/deck.ts'

/** The smallest sound deck: a slide for each section. */
const sound = (): SlideSource[] =>
  sections.map(({ id }) => ({ content: '# A claim', note: 'said', frontmatter: { section: id } }))

/** Faults of the sound deck with one slide changed. */
function faultsWith(change: Partial<SlideSource>, no = 1): string[] {
  return lintDeck('x.md', sound().map((slide, index) => (index === no - 1 ? { ...slide, ...change } : slide)))
}

/** Ids of the deck at hand, whatever it tells. */
const [first, second] = sections.map(({ id }) => id)
const [figure] = figureIds, [chart] = Object.keys(charts)
const stepped = Object.entries(charts).find(([, spec]) => stepsOf(spec) > 0)!
const unguessed = Object.keys(charts).find(id => !Object.hasOwn(guesses, id))

const set = (key: string, value: unknown): Partial<SlideSource> => ({ frontmatter: { section: first, [key]: value } })

describe('a fault of a slide is named by file, slide and id', () => {
  it('and a sound deck has none', () => {
    expect(lintDeck('x.md', sound())).toEqual([])
  })
  it.each<[string, Partial<SlideSource>, string]>([
    ['an unknown figure', { content: '# At <Fig id="nowhere" />' }, 'unknown figure “nowhere”'],
    ['an unknown figure in the notes', { note: 'at <Fig id="nope" />' }, 'unknown figure “nope”'],
    ['an unknown chart', { content: '# A\n\n<Chart titled id="pie" />' }, `unknown chart “pie”, expected one of ${chart}`],
    ['a chart without an id', { content: '# A\n\n<Chart titled />' }, `unknown chart “”, expected one of ${chart}`],
    ['an unknown diagram', { content: '# A\n\n<Diagram id="cloud" />' }, 'unknown diagram “cloud”, expected one of '],
    ['a figure without an id', { content: '# At <Fig name="x" />' }, 'can\'t read <Fig name="x" />, expected <Fig id="…" />'],
    ['a figure with a word too many', { content: `# At <Fig id="${figure}" short />` }, `can't read <Fig id="${figure}" short />`],
    ['a figure left open', { content: `# At <Fig id="${figure}">` }, 'can\'t read its tags: Element is missing end tag. At “<Fig'],
    ['a figure at a line’s start', { content: `# A\n\n<Fig id="${figure}" /> of them` }, 'a line begins with <Fig>'],
    ['no section', { frontmatter: {} }, 'no section, expected “section: <id>”'],
    ['no headline', { content: 'words' }, 'no headline, expected a line that begins with “# ”'],
    ['no notes', { note: undefined }, 'no speaker notes'],
    ['a half-marked stage direction', { note: 'said\n\n> Wait.\nsaid' }, 'a paragraph is half stage direction: “> Wait.'],
    ['a step in a stage direction', { note: '> [click] Wait.' }, 'a stage direction has a [click]: “> [click] Wait.'],
    [
      'fewer clicks than its exhibits have steps',
      { content: `# A\n\n<Chart id="${stepped[0]}" />` },
      `clicks: 0, but its exhibits have ${stepsOf(stepped[1])} steps`,
    ],
    [
      'a guess that no chart answers',
      { content: `# A\n\n<Chart guessed id="${unguessed}" />` },
      `nothing to guess before chart “${unguessed}”, expected one of`,
    ],
    ['clicks that the notes don’t mark', set('clicks', 1), '0 [click] marks in the notes, but clicks: 1'],
    ['a key that nobody reads', set('clikcs', 1), 'unknown key “clikcs”, expected one of layout, section, part,'],
    ['a key of the build’s', set('deck', {}), 'unknown key “deck”'],
    ['an unknown section', { frontmatter: { section: 'sales' } }, `section: "sales", expected one of ${first}, ${second},`],
    ['an unknown part', { frontmatter: { part: 'sales' } }, `part: "sales", expected one of ${parts[0].id}`],
    ['an unknown layout', set('layout', 'pear'), 'layout: "pear", expected one of cover,'],
    ['a time that is none', set('minutes', '1:30'), 'minutes: "1:30", expected minutes above zero such as 1.5'],
    ['no time at all', set('minutes', 0), 'minutes: 0, expected minutes above zero'],
    ['half a click', set('clicks', 0.5), 'clicks: 0.5, expected a whole number from 0'],
    ['a mark that is not set', set('shortTalk', false), 'shortTalk: false, expected true, or no such line'],
  ])('%s', (_, change, message) => {
    expect(faultsWith(change)).toContainEqual(expect.stringContaining(`x.md: slide 1: ${message}`))
  })
  it('a section told twice, missing or out of order', () => {
    expect(faultsWith({ frontmatter: { section: second } })).toEqual(
      expect.arrayContaining([
        `x.md: slide 2: section “${second}” has two slides, the first is slide 1`,
        `x.md: no slide for section “${first}”`,
      ]),
    )
    expect(lintDeck('x.md', sound().reverse())).toContain('x.md: the sections are out of the article\'s order')
  })
})

describe('the keys of a slide', () => {
  it('of the whole deck are the first slide’s', () => {
    expect(frontmatterFaults({ timer: 'countdown', record: false, htmlAttrs: { lang: 'en' } }, true)).toEqual([])
    expect(frontmatterFaults({ timer: 'countdown' }, false)).toEqual(['key “timer” belongs to the first slide'])
    expect(frontmatterFaults({ timer: 'hourglass', htmlAttrs: 'en' }, true)).toEqual([
      'timer: "hourglass", expected one of countdown, stopwatch',
      'htmlAttrs: "en", expected keys of its own in braces',
    ])
  })
  it('name every layout that there is', () => {
    const files = readdirSync(new URL('layouts', root)).map(file => file.replace('.vue', ''))
    expect([...layouts, 'error'].sort()).toEqual(files.sort())
  })
  it.each([...layouts, 'error'])('stay out of the page’s attributes in layout %s', (name) => {
    expect(readFileSync(new URL(`layouts/${name}.vue`, root), 'utf8')).toContain('defineOptions({ inheritAttrs: false })')
  })
  it.each(Object.entries({ ...slideKeys, ...deckKeys }))('say what %s is for', (_, key) => {
    expect(key.doc.length).toBeGreaterThan(8)
  })
})
