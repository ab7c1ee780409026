import type { Font } from 'fontkit'
import type { Run } from '../../data/figures/wording.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Mark, Scene, TextStyle } from '../../exhibits/scene.ts'
import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { figureIds } from '../../data/figures/registry.ts'
import { plainText, runsOf } from '../../data/figures/wording.ts'
import { palettes } from '../../data/ui/palette.ts'
import { textBlock, textBox } from '../../exhibits/diagrams/parts/text.ts'
import { svgOf } from '../../exhibits/svg.ts'
import { segmentsOf, textWidth } from '../../exhibits/text-metrics.ts'
import { wrap } from '../../exhibits/wrap.ts'
import { root } from '../../scripts/lib/deck.ts'

const note: TextStyle = { size: 18, weight: 400, face: 'sans' }
const big: TextStyle = { size: 30, weight: 600, face: 'serif' }

function lines(runs: readonly Run[], width: number, locale: Locale = 'en'): string[] {
  return wrap(runs, width, note, locale).map(line => plainText(line))
}

describe('the width of a text', () => {
  const file = ({ face, weight }: TextStyle) =>
    face === 'serif'
      ? 'source-serif-4/files/source-serif-4-latin-600-normal'
      : `source-sans-3/files/source-sans-3-latin-${weight}-normal`
  it.each([note, { ...note, weight: 600 }, big] as TextStyle[])('is the browser’s to a hundredth in $face $weight', (style) => {
    const font = create(readFileSync(new URL(`node_modules/@fontsource/${file(style)}.woff2`, root))) as Font
    for (const text of ['America: a good, low-cost chatbot', '“DeepSeek moment”', '30 November 2022', 'US$4.6 million']) {
      const real = (font.layout(text).advanceWidth * style.size) / font.unitsPerEm
      expect(Math.abs(textWidth(text, style, 'en') - real) / real, text).toBeLessThan(0.015)
    }
  })
  it('of Chinese is an em a character, with a gap beside Latin', () => {
    expect(textWidth('硅谷', note, 'zh')).toBe(36)
    expect(textWidth('用AI', note, 'zh')).toBeCloseTo(18 * 1.125 + textWidth('AI', note, 'en'))
  })
  it('leaves out the empty halves of marks at the ends and between them, at every size', () => {
    expect(textWidth('“时刻”', note, 'zh')).toBe(18 * 3)
    expect(textWidth('说，“时刻”', note, 'zh')).toBe(18 * 5)
    expect(textWidth('说“时刻”吗', note, 'zh')).toBe(18 * 6)
    expect(textWidth('说“时刻”吗', big, 'zh')).toBe(30 * 6)
  })
  it('is cut into stretches of one face', () => {
    expect(segmentsOf([{ text: '用AI写' }], 'zh').map(({ text, gap }) => [text, gap])).toEqual([
      ['用', 0],
      ['AI', 0.125],
      ['写', 0.125],
    ])
    expect(segmentsOf([{ text: '“AI” now' }], 'en')).toHaveLength(1)
  })
})

describe('breaking lines', () => {
  it('makes as few as fit, about equally long, without a lone word', () => {
    expect(lines([{ text: 'China: shock, excitement, pressure' }], 200)).toEqual(['China: shock,', 'excitement, pressure'])
    expect(lines([{ text: 'one two' }], 400)).toEqual(['one two'])
  })
  it('keeps Chinese words whole, and no mark opens a line that should close one', () => {
    const text = '美国的程序员，以及中国的开发者，都在谈“新方法”。'
    for (let width = 90; width < 400; width += 10) {
      const own = lines([{ text }], width, 'zh')
      expect(own.join('')).toBe(text)
      for (const line of own) expect(line).not.toMatch(/^[，。”]|“$/u)
      for (const word of ['程序员', '开发者', '方法'])
        expect(
          own.some(line => line.includes(word)),
          `${word} at ${width}`,
        ).toBe(true)
    }
  })
  it('breaks where it is told to', () => {
    expect(lines([{ text: 'one\ntwo' }], 400)).toEqual(['one', 'two'])
    expect(plainText([{ text: '一\n二' }])).toBe('一二')
  })
})

describe('a block of text', () => {
  const view = { locale: 'en', cut: 'wide' } as const
  it.each(['top', 'middle', 'bottom'] as const)('stands with its %s where it is put', (at) => {
    const { top, bottom } = textBox(textBlock(view, 'note', { en: 'one\ntwo\nthree', zh: '' }, { x: 0, y: 100, at }), view)
    expect({ top, middle: (top + bottom) / 2, bottom }[at]).toBeCloseTo(100)
  })
  it.each([
    ['start', 0],
    ['middle', 0.5],
    ['end', 1],
  ] as const)('is anchored at its %s', (anchor, share) => {
    const { left, right } = textBox(textBlock(view, 'label', { en: 'words', zh: '' }, { x: 100, y: 0, anchor }), view)
    expect(left + (right - left) * share).toBeCloseTo(100)
  })
})

describe('a scene as SVG', () => {
  const options = { locale: 'en', palette: palettes.light, title: 'A & B', description: '<c>' } as const
  const stroke: Mark = { kind: 'path', d: 'M0 0L9 9', stroke: 'ink', width: 3 }
  const moving: Mark = { kind: 'group', x: 5, y: 5, moves: [{ step: 1, dx: 10, rotate: 90 }], children: [stroke] }
  const scene: Scene = {
    width: 40,
    height: 20,
    marks: [moving, { kind: 'glyph', side: 'chinese', x: 9, y: 9, r: 5, from: 1, until: 2 }],
  }

  it('is titled, described and escaped', () => {
    expect(svgOf(scene, options)).toContain('<title>A &amp; B</title><desc>&lt;c&gt;</desc>')
  })
  it('has what a step shows, where it shows it', () => {
    expect(svgOf(scene, { ...options, step: 0 })).toContain('translate(5 5)"><g transform="translate(0 0) rotate(0)')
    expect(svgOf(scene, { ...options, step: 1 })).toContain('<g transform="translate(10 0) rotate(90) scale(1)">')
    const glyphs = [0, 1, 2, 'all'] as const
    expect(glyphs.map(step => svgOf(scene, { ...options, step }).includes(palettes.light.chinese))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
  it('leaves colours and faces to the page that wants it', () => {
    const word = textBlock({ locale: 'en', cut: 'wide' }, 'big', { en: 'big', zh: '' }, { x: 0, y: 0 })
    const svg = svgOf({ ...scene, marks: [word] }, { ...options, palette: 'css' })
    expect(svg).toContain('font-family="var(--serif)"')
    expect(svg).toContain('fill="var(--ink)"')
    expect(svg).not.toContain('#')
  })
  it('keeps a figure in one piece to ask for, and its lines apart for readers', () => {
    const view = { locale: 'zh', cut: 'wide' } as const
    const figure = textBlock(view, 'label', runsOf(`{${figureIds[0]}}`, 'zh'), { x: 0, y: 0 })
    expect(svgOf({ ...scene, marks: [figure] }, { ...options, locale: 'zh' }).match(/data-figure/gu)).toHaveLength(1)
    const two = textBlock({ ...view, locale: 'en' }, 'label', { en: 'one\ntwo', zh: '' }, { x: 0, y: 0 })
    expect(svgOf({ ...scene, marks: [two] }, options).replace(/<[^>]+>/gu, '')).toContain('one two')
  })
})
