import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { Mark, Scene, TextMark } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { clicksOfDiagram, figuresOfDiagram, tableOfDiagram, textsOf } from '../../data/exhibits/diagrams/read.ts'
import { plainText } from '../../data/figures/wording.ts'
import { locales } from '../../data/ui/locale.ts'
import { sceneOf } from '../../exhibits/diagrams/layout.ts'
import { cuts, styleOf } from '../../exhibits/diagrams/parts/style.ts'
import { isShown, textsIn } from '../../exhibits/scene.ts'
import { isMeasured } from '../../exhibits/text-metrics.ts'
import { sceneFaults, seenTexts } from '../lib/scene-faults.ts'
import { looseNumerals, typesettingFaults } from '../lib/text.ts'

const specs: [string, DiagramSpec][] = Object.entries<DiagramSpec>(diagrams)
const views = locales.flatMap(locale => cuts.map(cut => ({ locale, cut })))

function figuresIn(scene: Scene): string[] {
  return [...new Set(textsIn(scene.marks).flatMap(mark => mark.lines.flat().flatMap(run => run.figure ?? [])))].sort()
}

describe.each(specs)('the diagram “%s”', (_, spec) => {
  const steps = Array.from({ length: clicksOfDiagram(spec) + 1 }, (_, step) => step)

  it.each(views)('can be read at every step in $locale, $cut', (view) => {
    const scene = sceneOf(spec, view)
    expect(scene.width).toBe(view.cut === 'wide' ? 868 : 320)
    if (view.cut === 'wide') expect(scene.height).toBe(spec.height ?? 356)
    for (const step of steps) expect(sceneFaults(scene, view, step), `step ${step}`).toEqual([])
  })
  it.each(views)('shows something else at every step in $locale, $cut', (view) => {
    const scene = sceneOf(spec, view)
    const seen = steps.map(step => JSON.stringify(stateAt(scene.marks, step)))
    expect(new Set(seen).size).toBe(steps.length)
    expect(stateAt(scene.marks, steps.length + 5)).toEqual(stateAt(scene.marks, steps.length - 1))
  })
  it('shows the same figures in both languages and cuts, all of them its own', () => {
    const [first, ...others] = views.map(view => figuresIn(sceneOf(spec, view)))
    for (const other of others) expect(other).toEqual(first)
    expect(figuresOfDiagram(spec)).toEqual(expect.arrayContaining(first!))
  })
  it.each(locales)('has a list in %s with a row for every name that is drawn', (locale) => {
    const { columns, rows } = tableOfDiagram(spec, locale)
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(rows.length).toBeGreaterThan(0)
    // Where a Chinese line is broken, no space stands for it, not even between Latin words.
    const whole = (text: string) => (locale === 'zh' ? text.replace(/ /gu, '') : text)
    const listed = whole(rows.flat().join('\n'))
    for (const cut of cuts) {
      const view = { locale, cut }
      const names = seenTexts(sceneOf(spec, view).marks, view, Infinity).filter(({ mark }) => mark.style.weight === 600)
      for (const { text } of names) expect(listed, cut).toContain(whole(text))
    }
  })
  it.each(locales)('is worded as a typesetter in %s wants it, without a loose number', (locale) => {
    for (const runs of textsOf(spec, locale)) {
      if (locale === 'zh') expect(typesettingFaults(plainText(runs))).toEqual([])
      expect(looseNumerals(runs.map(run => (run.figure ? '\u0000' : run.text)).join(''), locale), plainText(runs)).toEqual([])
      const latin = [...plainText(runs)].filter(character => !/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character))
      expect(latin.filter(character => !isMeasured(character)), 'npm run fonts').toEqual([])
    }
  })
})

/** What can be told from one step to the next: marks that are there, and where groups have gone. */
function stateAt(marks: readonly Mark[], step: number): unknown {
  return marks.map(mark => [
    isShown(mark, step),
    ...(mark.kind === 'group' ? [mark.moves?.filter(move => move.step <= step).length, stateAt(mark.children, step)] : []),
  ])
}

describe('what looks at a drawing', () => {
  const view = { locale: 'en', cut: 'wide' } as const
  const text = (words: string, x: number, y: number, more: Partial<TextMark> = {}): TextMark =>
    ({ kind: 'text', x, y, lines: [[{ text: words }]], style: styleOf('note', view), leading: 22, anchor: 'start', tone: 'ink', ...more })
  const faults = (...marks: Mark[]) => sceneFaults({ width: 400, height: 200, marks }, view, 1)
  const bar: Mark = { kind: 'path', d: 'M20 60H200V90H20Z', fill: 'chinese' }

  it('has nothing to say to a sound one', () => {
    expect(faults(text('sound', 20, 30), bar, text('below', 20, 120))).toEqual([])
  })
  it.each([
    ['outside', [text('too far', 370, 30)], /outside/],
    ['outside, moved there', [{ kind: 'group', children: [text('gone', 20, 30)], moves: [{ step: 1, dy: 300 }] }], /outside/],
    ['small', [text('tiny', 20, 30, { style: { ...styleOf('note', view), size: 15 } })], /15 px/],
    ['overlapping', [text('one', 20, 30), text('another', 30, 35)], /overlaps “another”/],
    ['on a mark', [bar, text('struck', 30, 80)], /lies on a mark/],
    ['on a line that comes later', [{ ...bar, from: 1 } as Mark, text('struck', 30, 80)], /lies on a mark/],
    ['faint', [text('grey', 20, 30, { tone: 'line' })], /too faint in light/],
    ['faint on its ground', [{ ...bar, ground: true } as Mark, text('dark', 30, 80, { tone: 'american' })], /too faint in light/],
    ['numbered', [text('all 23 of them', 20, 30)], /“23”/],
  ] as [string, Mark[], RegExp][])('tells what is %s', (_, marks, message) => {
    expect(faults(...marks).join('\n')).toMatch(message)
  })
  it('lets pass what is meant, gone or not there yet', () => {
    expect(faults({ ...bar, ground: true } as Mark, text('on its ground', 30, 80, { tone: 'paper' }))).toEqual([])
    expect(faults(text('one', 20, 30), text('another', 20, 30, { from: 2 }), text('a third', 20, 30, { until: 1 }))).toEqual([])
  })
})
