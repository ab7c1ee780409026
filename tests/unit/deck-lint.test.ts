import type { SlideSource } from '../../data/talk/markup.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sections } from '../../data/article/sections.ts'
import { deckKeys, frontmatterFaults, layouts, slideKeys } from '../../data/talk/frontmatter.ts'
import { lintDeck } from '../../data/talk/lint.ts'
import { figuresOn } from '../../data/talk/markup.ts'
import { root } from '../../scripts/lib/deck.ts'

/** The smallest sound deck: a slide for each section. */
const sound = (): SlideSource[] =>
  sections.map(({ id }) => ({ content: '# A claim', note: 'said', frontmatter: { section: id } }))

/** Faults of the sound deck with one slide changed. */
function faultsWith(change: Partial<SlideSource>, no = 1): string[] {
  return lintDeck('x.md', sound().map((slide, index) => (index === no - 1 ? { ...slide, ...change } : slide)))
}

const set = (key: string, value: unknown): Partial<SlideSource> => ({ frontmatter: { section: 'ban', [key]: value } })

describe('a fault of a slide is named by file, slide and id', () => {
  it('and a sound deck has none', () => {
    expect(lintDeck('x.md', sound())).toEqual([])
  })
  it.each<[string, Partial<SlideSource>, string]>([
    ['an unknown figure', { content: '# At <Fig id="qwen-nowhere" />' }, 'unknown figure “qwen-nowhere”'],
    ['an unknown figure in the notes', { note: 'at <Fig id="nope" />' }, 'unknown figure “nope”'],
    ['an unknown chart', { content: '# A\n\n<Chart titled id="pie" />' }, 'unknown chart “pie”, expected one of downloads'],
    ['a chart without an id', { content: '# A\n\n<Chart titled />' }, 'unknown chart “”, expected one of downloads'],
    ['an unknown diagram', { content: '# A\n\n<Diagram id="cloud" />' }, 'unknown diagram “cloud”, expected one of '],
    ['a figure without an id', { content: '# At <Fig name="x" />' }, 'can\'t read <Fig name="x" />, expected <Fig id="…" />'],
    ['a figure with a word too many', { content: '# At <Fig id="qwen-now" short />' }, 'can\'t read <Fig id="qwen-now" short />'],
    ['a figure left open', { content: '# At <Fig id="qwen-now">' }, 'can\'t read its tags: Element is missing end tag. At “<Fig'],
    ['a figure at a line’s start', { content: '# A\n\n<Fig id="qwen-now" /> of them' }, 'a line begins with <Fig>'],
    ['no section', { frontmatter: {} }, 'no section, expected “section: <id>”'],
    ['no headline', { content: 'words' }, 'no headline, expected a line that begins with “# ”'],
    ['no notes', { note: undefined }, 'no speaker notes'],
    ['a half-marked stage direction', { note: 'said\n\n> Wait.\nsaid' }, 'a paragraph is half stage direction: “> Wait.'],
    ['a step in a stage direction', { note: '> [click] Wait.' }, 'a stage direction has a [click]: “> [click] Wait.'],
    ['fewer clicks than a chart has steps', { content: '# A\n\n<Chart id="derivatives" />' }, 'clicks: 0, but its exhibits have 3 steps'],
    ['fewer clicks than a diagram has', { content: '# A\n\n<Diagram id="moments" />' }, 'clicks: 0, but its exhibits have 2 steps'],
    [
      'a guess that no chart answers',
      { content: '# A\n\n<Chart guessed id="week" />' },
      'nothing to guess before chart “week”, expected one of downloads',
    ],
    ['clicks that the notes don’t mark', set('clicks', 1), '0 [click] marks in the notes, but clicks: 1'],
    ['a key that nobody reads', set('clikcs', 1), 'unknown key “clikcs”, expected one of layout, section, part,'],
    ['a key of the build’s', set('deck', {}), 'unknown key “deck”'],
    ['an unknown section', { frontmatter: { section: 'sales' } }, 'section: "sales", expected one of ban, pragmatism,'],
    ['an unknown part', { frontmatter: { part: 'sales' } }, 'part: "sales", expected one of opening, envy,'],
    ['an unknown layout', set('layout', 'pear'), 'layout: "pear", expected one of cover,'],
    ['a time that is none', set('minutes', '1:30'), 'minutes: "1:30", expected minutes above zero such as 1.5'],
    ['no time at all', set('minutes', 0), 'minutes: 0, expected minutes above zero'],
    ['half a click', set('clicks', 0.5), 'clicks: 0.5, expected a whole number from 0'],
    ['a mark that is not set', set('shortTalk', false), 'shortTalk: false, expected true, or no such line'],
  ])('%s', (_, change, message) => {
    expect(faultsWith(change)).toContainEqual(expect.stringContaining(`x.md: slide 1: ${message}`))
  })
  it('a section told twice, missing or out of order', () => {
    expect(faultsWith({ frontmatter: { section: 'pragmatism' } })).toEqual(
      expect.arrayContaining([
        'x.md: slide 2: section “pragmatism” is told a second time, first on slide 1',
        'x.md: no slide tells section “ban”',
      ]),
    )
    expect(lintDeck('x.md', sound().reverse())).toContain('x.md: the sections are out of the article\'s order')
  })
})

describe('a reminder', () => {
  const slide = (content: string): SlideSource => ({ content, note: 'a', frontmatter: {} })

  it('is whole at once, with figures of its own', () => {
    expect(lintDeck('x.md', [slide('# A\n\n<Reminder id="downloads" />')]).filter(fault => fault.includes('clicks'))).toEqual([])
    expect(figuresOn('<Reminder id="downloads" />')).toContain('qwen-now')
    expect(figuresOn('<Reminder id="agi" />')).toEqual([])
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
