import type { PathMark } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { circuits } from '../../data/exhibits/diagrams/circuits.ts'
import { future } from '../../data/exhibits/diagrams/future.ts'
import { signal } from '../../data/exhibits/diagrams/signal.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { called, glyphs, marksOf, numbers, points, spread } from '../lib/marks.ts'

describe.each(cuts)('what a drawing of the last part claims, %s', (cut) => {
  const along = cut === 'wide' ? 'x' : 'y'

  it('future: streams come out of the research and join in the Valley; what it says lasts as long as they flow on from there', () => {
    const marks = marksOf(future, cut), last = future.meeting.step
    const [source, hub, bubble] = (['source', 'hub', 'outcome'] as const).map(role => called(marks, role)[0]!)
    const middle = cut === 'wide' ? numbers(hub!)[0]! + numbers(hub!)[2]! : numbers(hub!)[1]!
    for (const stream of called(marks, 'stream')) {
      const edges = points(stream)
      expect(Math.min(...edges.map(({ x }) => x))).toBeLessThan(spread(points(source!).map(({ x }) => x)) + 10)
      expect(Math.max(...edges.map(point => point[along]))).toBeCloseTo(middle, -1)
    }
    expect(called(marks, 'stream').map(mark => mark.from)).toEqual(future.streams.map(({ step }) => step))
    const flow = points(called(marks, 'span')[0]!).map(point => point[along]), rim = middle + numbers(hub!)[2]!
    const [start, end] = cut === 'wide' ? [numbers(bubble!)[0]!, numbers(bubble!)[2]!] : [numbers(bubble!)[1]!, numbers(bubble!)[10]!]
    expect([Math.min(...flow), Math.abs(end - Math.max(...flow)) < 20, Math.abs(start - rim) < 30]).toEqual([middle, true, true])
    expect([hub, bubble, called(marks, 'span')[0]].map(mark => mark!.from)).toEqual([last, last, last])
  })
  it('circuits: a dot each, all of one size and as far apart, the last ones hollow; dishes send a beam that stops short of them', () => {
    const marks = marksOf(circuits, cut), solid = called(marks, 'circuits'), all = [...solid, ...called(marks, 'more')]
    const dots = (path: PathMark) => path.d.split('M').slice(1).map(d => d.split(/[ a]/u).map(Number) as [number, number, number])
    const named = [...circuits.bundles, circuits.rest]
    expect(solid.map(path => [path.fill, path.from ?? 0, dots(path).length]))
      .toEqual(named.map(({ side, step = 0, figure }) => [side, step, quantityOf(figure).value]))
    expect(all.length - solid.length).toBe(1)
    expect(all.at(-1)!.fill).toBeUndefined()
    expect(new Set(solid.flatMap(dots).map(([, , r]) => r)).size).toBe(1)
    const pitch = (path: PathMark) => Math.abs(dots(path)[1]![cut === 'wide' ? 1 : 0] - dots(path)[0]![cut === 'wide' ? 1 : 0])
    for (const path of solid) expect(pitch(path)).toBeCloseTo(pitch(solid[0]!), 2)
    expect(marks.filter(mark => mark.role === 'dish')).toHaveLength(quantityOf(circuits.stations.figure).value)
    const near = (path: PathMark) => dots(path).map(([x, y, r]) => (cut === 'wide' ? -y - r : x))
    const ahead = (path: PathMark) => points(path).map(({ x, y }) => (cut === 'wide' ? -y : x))
    for (const [index, beam] of called(marks, 'beam').entries())
      expect(Math.min(...near(solid[index]!)) - Math.max(...ahead(beam))).toBeGreaterThan(3)
  })
  it('signal: a strand for each channel, all of them no broader than the beam where it begins, from China’s sign to another’s', () => {
    const marks = marksOf(signal, cut), strands = called(marks, 'strand')
    expect(strands.map(mark => mark.from)).toEqual(Array.from({ length: quantityOf(signal.cable.strands).value }).fill(signal.cable.step))
    const corners = points(called(marks, 'beam')[0]!).map(({ x }) => x)
    const [narrow, broad] = [corners[1]! - corners[0]!, corners[2]! - corners[3]!]
    const thick = spread(strands.map(strand => points(strand)[0]!.x)) + strands[0]!.width!
    expect(thick).toBeLessThan(narrow * 1.3)
    expect(broad).toBeGreaterThan(7 * thick)
    const [china, abroad] = (['chinese', 'other'] as const).map(side => glyphs(marks, side)[0]!)
    for (const strand of strands) expect(points(strand).map(({ y }) => y)).toEqual([china!.y, abroad!.y])
    expect(marks.filter(({ role }) => role === 'television' || role === 'radio').length).toBeGreaterThan(2 * strands.length)
  })
})
