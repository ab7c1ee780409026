import type { Words } from '../../data/figures/wording.ts'
import type { GlyphMark, GroupMark } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { imitated } from '../../data/exhibits/diagrams/imitated.ts'
import { makers } from '../../data/exhibits/diagrams/makers.ts'
import { ranking } from '../../data/exhibits/diagrams/ranking.ts'
import { strategy } from '../../data/exhibits/diagrams/strategy.ts'
import { visits } from '../../data/exhibits/diagrams/visits.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { plainText } from '../../data/figures/wording.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { lineBoxes } from '../../exhibits/diagrams/parts/text.ts'
import { textsIn } from '../../exhibits/scene.ts'
import { called, glyphs, marksOf, numbers, paths, points, spread } from '../lib/marks.ts'

describe.each(cuts)('what a drawing of “Imitation” claims, %s', (cut) => {
  const groups = (marks: ReturnType<typeof marksOf>, role: string) =>
    marks.filter((mark): mark is GroupMark => mark.kind === 'group' && mark.role === role)

  it('imitated: the same arrow turned round between the same two, and a week on it with its days off', () => {
    const marks = marksOf(imitated, cut), [once] = groups(marks, 'once'), [now] = called(marks, 'now')
    const model = Math.min(...glyphs(marks, 'chinese').filter(({ hollow }) => !hollow).map(({ r }) => r))
    const places = (side: 'american' | 'chinese') => new Set(glyphs(marks, side).filter(({ r }) => r !== model).map(({ x }) => x))
    const [[china], [valley]] = [[...places('chinese')], [...places('american')]]
    expect([places('chinese').size, places('american').size]).toEqual([1, 1])
    const near = (x: number, end: number) => Math.abs(x - end) < Math.abs(valley! - china!) / 4
    expect(near(points(paths(once!.children)[1]!)[0]!.x, valley!)).toBe(true)
    expect(near(points(now!)[3]!.x, china!)).toBe(true)
    expect(now!.fill).toBe('american')
    const works = quantityOf(imitated.now.week.figure).value
    expect([called(marks, 'day').length, called(marks, 'off').length]).toEqual([works, 7 - works])
    expect(called(marks, 'wanted').map(({ fill, stroke, dash }) => [fill, stroke, Boolean(dash)])).toEqual([[undefined, 'american', true]])
  })
  it('ranking: the only step is striped, below whoever is on it; the doubt is written next to the rank, half as large or more', () => {
    const marks = marksOf(ranking, cut), [step, ...others] = called(marks, 'disputed'), [top] = glyphs(marks, 'chinese')
    const xs = points(step!).map(({ x }) => x), ys = points(step!).map(({ y }) => y), closed = step!.d.split('Z').length - 1
    expect([others.length, closed > 5, Math.min(...xs) < top!.x, Math.max(...xs) > top!.x]).toEqual([0, true, true, true])
    expect(Math.min(...ys) - top!.y).toBeGreaterThan(top!.r)
    for (const { y, r } of glyphs(marks, 'american')) expect([y > Math.min(...ys), y > top!.y + r]).toEqual([true, true])
    const written = (words: Words) => textsIn(marks).find(({ lines }) => plainText(lines.flat()) === plainText(words.en))!
    const rank = written(ranking.top.rank), doubt = written(ranking.top.doubt)
    expect([doubt.style.size >= rank.style.size / 2, doubt.x, doubt.from ?? 0]).toEqual([true, rank.x, 0])
  })
  it('visits: Chinese things on American phones, and the American dream cracked and drained of its colour', () => {
    const marks = marksOf(visits, cut)
    expect(called(marks, 'phone').map(({ fill }) => fill)).toEqual(visits.posts.map(() => visits.by.side))
    for (const { shows } of visits.posts) {
      const tones = groups(marks, shows)
        .flatMap(({ children }) => paths(children))
        .flatMap(({ fill, stroke }) => fill ?? stroke ?? [])
      expect(new Set(tones.filter(tone => tone !== 'paper'))).toEqual(new Set([visits.side]))
    }
    const [whole] = called(marks, 'whole'), pieces = called(marks, 'piece'), { side, step } = visits.seen
    expect([whole!.fill, whole!.until, pieces.length > 1]).toEqual([side, step, true])
    for (const piece of pieces) expect([piece.from, piece.fill === side]).toEqual([step, false])
    const cloud = [...called(marks, 'dream')[0]!.d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=A|Z)/gu)].map(([, x, y]) => [Number(x), Number(y)])
    const name = textsIn(marks).find(({ lines }) => plainText(lines.flat()).startsWith('“American'))!
    const inside = (at: number, axis: 0 | 1) => {
      const edges = cloud.map(point => point[axis]!)
      return at > Math.min(...edges) && at < Math.max(...edges)
    }
    for (const { left, top, right, bottom } of lineBoxes(name, { locale: 'en' }))
      expect([inside(left, 0), inside(right, 0), inside(top, 1), inside(bottom, 1)]).toEqual([true, true, true, true])
  })
  it('strategy: each force presses the price smaller, one from the left and one from the right, in the outline of what it was', () => {
    const marks = marksOf(strategy, cut), steps = strategy.levers.map(({ step }) => step), last = steps[1]!
    const [price] = groups(marks, 'price'), [before, ...others] = groups(marks, 'before'), moves = price!.moves!
    expect(others).toEqual([])
    expect(moves.map(({ step, dx, dy }) => [step, dx, dy])).toEqual(steps.map(step => [step, undefined, undefined]))
    const [once, now] = moves.map(({ scale }) => scale!)
    expect([once! < 0.8, now! < once! - 0.1]).toEqual([true, true])
    const tag = (group: GroupMark) => paths(group.children).find(({ role }) => role === 'tag')!
    expect([tag(before!).d, Boolean(tag(before!).dash), before!.x, before!.y]).toEqual([tag(price!).d, true, price!.x, price!.y])
    const half = Math.max(...points(tag(price!)).map(({ x }) => x))
    for (const [index, { x, y, from, moves: [move] = [] }] of groups(marks, 'press').entries()) {
      const side = index ? 1 : -1, gap = (at: number, share: number) => side * (at - price!.x!) - half * share
      expect([from, y, move!.step]).toEqual([steps[index], price!.y, last])
      expect(gap(x! + move!.dx!, now!)).toBeCloseTo(7)
      if (!index) expect(gap(x!, once!)).toBeCloseTo(7)
    }
  })
  it('makers: a crowd of one size, nobody before another, with outlines for those without a name; the podium is empty', () => {
    const marks = marksOf(makers, cut), signs = glyphs(marks, 'chinese'), members = makers.groups.flatMap(group => group.members)
    expect([signs.length, new Set(signs.map(({ r }) => r)).size]).toEqual([members.length, 1])
    const bodies = called(marks, 'body'), others = called(marks, 'others'), busts = [...bodies, ...others].map(numbers)
    expect([bodies.length, others.length]).toEqual([members.length, makers.groups.filter(({ more }) => more).length])
    const sizes = busts.map(bust => [bust[10]! - bust[0]!, bust[1]! - bust[2]! + bust[3]!].map(Math.round).join())
    expect([new Set(sizes).size, others.every(({ dash }) => dash)]).toEqual([1, true])
    const [podium] = called(marks, 'podium'), steps = points(podium!), top = Math.min(...steps.map(({ y }) => y))
    const [{ r }] = signs as [GlyphMark]
    expect([podium!.from ?? 0, podium!.dash, steps.filter(({ y }) => y === top).length]).toEqual([0, undefined, 2])
    expect(spread(steps.map(({ x }) => x))).toBeGreaterThan(8 * r)
    // Room for somebody on it, and nobody there.
    const [left, right] = [steps[0]!.x, steps.at(-1)!.x]
    for (const { x, y } of signs) expect(x > left && x < right && y > top - 4 * r).toBe(false)
    for (const [index, sign] of signs.entries()) {
      for (const other of signs.slice(index + 1)) expect(Math.hypot(sign.x - other.x, sign.y - other.y)).toBeGreaterThan(4 * r)
    }
  })
})
