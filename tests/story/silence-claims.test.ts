import type { GroupMark, PathMark } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { agi } from '../../data/exhibits/diagrams/agi.ts'
import { fear } from '../../data/exhibits/diagrams/fear.ts'
import { licence } from '../../data/exhibits/diagrams/licence.ts'
import { reversal } from '../../data/exhibits/diagrams/reversal.ts'
import { washington } from '../../data/exhibits/diagrams/washington.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { called, glyphs, marksOf, numbers, paths, points, spread } from '../lib/marks.ts'

describe.each(cuts)('what a drawing of speech and silence claims, %s', (cut) => {
  const along = cut === 'wide' ? 'x' : 'y'

  it('reversal: ideology is put down away from China, the same at the Valley’s mouth later, and what is said comes out of it', () => {
    const marks = marksOf(reversal, cut), [china] = glyphs(marks, 'chinese'), [valley] = glyphs(marks, 'american')
    const [lying, held] = marks.filter((mark): mark is GroupMark => mark.kind === 'group' && mark.role === 'megaphone')
    expect([lying!.from ?? 0, held!.from]).toEqual([0, reversal.step])
    const gap = (sign: { x: number, y: number, r: number }, { x = 0, y = 0 }: GroupMark) => Math.hypot(x - sign.x, y - sign.y) - sign.r
    expect(gap(valley!, held!)).toBeLessThan(8)
    expect(gap(china!, lying!)).toBeGreaterThan(30)
    const size = (group: GroupMark) => Math.max(...numbers(group.children[1] as PathMark))
    expect(size(held!)).toBe(size(lying!))
    const { rotate = 0 } = held!.moves![0]!, turn = rotate * Math.PI / 180, long = size(held!)
    const bubbles = marks.filter((mark): mark is PathMark => mark.kind === 'path' && mark.fill === 'american')
    const mouth = { x: held!.x! + Math.cos(turn) * long, y: held!.y! + Math.sin(turn) * long }
    const ends = bubbles.flatMap(bubble => points(bubble)).map(({ x, y }) => Math.hypot(x - mouth.x, y - mouth.y))
    expect([rotate < 0, Math.min(...ends) < 12]).toEqual([true, true])
  })
  it('washington: the small diamond comes out of the megaphone many times its size; what breaks is behind the speaker, pale', () => {
    const marks = marksOf(washington, cut), [small, ...others] = glyphs(marks, 'chinese'), [told] = called(marks, 'told')
    expect([others, told!.fill]).toEqual([[], 'chinese'])
    const outline = points(told!), xs = outline.map(({ x }) => x)
    expect((outline[1]!.y + outline[3]!.y) / 2).toBeCloseTo(small!.y, 1)
    expect(spread(xs)).toBeGreaterThan(10 * small!.r)
    const groups = marks.filter((mark): mark is GroupMark => mark.kind === 'group'), [head] = called(marks, 'head')
    const megaphone = groups.find(({ role }) => role === 'megaphone')!, back = numbers(head!)[0]! + 2 * numbers(head!)[2]!
    const inOrder = [Math.max(...xs), small!.x, megaphone.x!, back]
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
    const { pillars, step } = washington.silent, halves = called(marks, 'pillar'), [roof] = called(marks, 'roof')
    expect(halves.map(({ from }) => from)).toEqual(Array.from({ length: 2 * pillars.length }).fill(step))
    expect(groups.find(({ role }) => role === 'mute')!.from).toBe(step)
    const beyond = cut === 'wide' ? back : Math.max(...outline.map(({ y }) => y))
    for (const half of halves) {
      expect(half.opacity).toBeLessThan(0.5)
      expect(Math.min(...points(half).map(point => point[along]))).toBeGreaterThan(beyond)
    }
    const top = Math.min(...halves.flatMap(half => points(half)).map(({ y }) => y)), [, , , r, , , , , , , foot] = numbers(roof!)
    expect(Math.abs(top - foot! - r!)).toBeLessThan(5)
  })
  it('licence: all products hold the sign and stand on one ground; those beyond the limit, and only they, wear the name', () => {
    const marks = marksOf(licence, cut), last = licence.beyond.step
    const [ground] = called(marks, 'ground'), [limit] = called(marks, 'limit'), programs = called(marks, 'program')
    const box = (path: PathMark) => {
      const [left, top, right, r, , , , , , , foot] = numbers(path)
      return { left: left! - r!, top: top!, right: right! + r!, bottom: foot! + r! }
    }
    const at = points(limit!)[0]!.x, floor = numbers(ground!)[1]!, signs = glyphs(marks, 'chinese')
    expect(numbers(limit!).at(-1)).toBeLessThan(floor)
    expect(signs).toHaveLength(programs.length)
    for (const [index, program] of programs.entries()) {
      const { left, right, bottom } = box(program), { x, r } = signs[index]!
      expect([x - r > left, x + r < right, floor - bottom]).toEqual([true, true, 2])
    }
    const heights = programs.map(path => box(path).bottom - box(path).top)
    for (const [index, height] of heights.slice(1).entries()) expect(height / heights[index]!).toBeGreaterThan(1.3)
    const [board] = called(marks, 'board')
    expect((box(board!).left + box(board!).right) / 2).toBeCloseTo(numbers(limit!)[0]!, 1)
    const beyond = programs.filter(path => box(path).left > at), badges = called(marks, 'badge')
    expect([beyond.length > 1, beyond.length < programs.length, beyond]).toEqual([true, true, programs.slice(-beyond.length)])
    expect(badges.map(({ from }) => from)).toEqual(beyond.map(() => last))
    for (const [index, badge] of badges.entries()) {
      const { left, right } = box(beyond[index]!)
      const share = (box(badge).right - box(badge).left) / (right - left)
      expect([box(badge).left > left, box(badge).right < right, share > 0.75]).toEqual([true, true, true])
    }
  })
  it('fear: most of the way to the rings, none of which is whole, is left; arrows to what is near are shorter and bolder', () => {
    const marks = marksOf(fear, cut), groups = marks.filter((mark): mark is GroupMark => mark.kind === 'group')
    const rings = called(marks, 'ring'), edge = Math.min(...rings.map(ring => numbers(ring)[0]!))
    expect(rings.every(ring => ring.dash)).toBe(true)
    const [die] = groups.filter(({ role }) => role === 'die'), [sign] = glyphs(marks, 'american')
    expect(edge - die!.x!).toBeGreaterThan((die!.x! - sign!.x) * 0.3)
    const [china] = glyphs(marks, 'chinese'), shaft = (arrow: GroupMark) => paths(arrow.children)[0]!
    const long = (arrow: GroupMark) => spread(points(shaft(arrow)).map(({ x }) => x))
    const arrows = (role: string) => groups.filter(mark => mark.role === role)
    const [whole, left] = arrows('way')
    expect([whole!.from, whole!.until, left!.from]).toEqual([fear.far.distance.step, fear.far.throw.step, fear.far.throw.step])
    expect(long(left!)).toBeLessThan(long(whole!))
    for (const [index, { use }] of fear.near.targets.entries()) {
      const [near] = arrows(use), arrow = arrows('near')[index]!
      expect([near!.from, near!.y, arrow.from]).toEqual([fear.near.step, china!.y, fear.near.step])
      expect([Math.abs(near!.x! - china!.x) < (edge - sign!.x) * 0.6, long(arrow) < long(left!) * 0.6]).toEqual([true, true])
      expect(shaft(arrow).width).toBeGreaterThan(shaft(left!).width!)
    }
  })
  it('agi: both bubbles are of one size and edge, the empty one an outline of dashes that begins and ends at its tail', () => {
    const marks = marksOf(agi, cut), [said, silent, ...others] = called(marks, 'bubble')
    expect([others, said!.fill, Boolean(said!.dash), silent!.fill, Boolean(silent!.dash)]).toEqual([[], 'american', false, 'paper', true])
    const spans = (path: PathMark) => ['H', 'V'].map((axis) => {
      return spread([...path.d.matchAll(/([HV])([\d.]+)/gu)].filter(([, name]) => name === axis).map(([, , to]) => Number(to)))
    })
    expect(spans(silent!)).toEqual(spans(said!))
    expect(silent!.width).toBe(said!.width)
    const [start, tip, left, again, right] = points(silent!)
    expect([start, again, right!.y, tip!.y > start!.y, right!.x > left!.x]).toEqual([left, tip, left!.y, true, true])
    expect(silent!.d).toContain(`H${right!.x}M`)
  })
})
