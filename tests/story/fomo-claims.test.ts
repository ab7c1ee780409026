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
  it('circuits: a strand each, all of one thickness and as far apart, side by side at first; all end in dots, before any place', () => {
    const marks = marksOf(circuits, cut), strands = called(marks, 'circuits'), ends = called(marks, 'not-open')
    const runs = (path: PathMark) => path.d.split('M').slice(1).map(d => d.split(/[ CL]/u).map(Number))
    expect(strands.map(path => [path.stroke, path.from ?? 0, runs(path).length]))
      .toEqual(circuits.bundles.map(({ side, step = 0, figure }) => [side, step, quantityOf(figure).value]))
    expect(ends.map(path => [path.stroke, Boolean(path.dash), runs(path).length]))
      .toEqual(strands.map(path => [path.stroke, true, runs(path).length]))
    expect(new Set(strands.map(({ width }) => width)).size).toBe(1)
    const aside = cut === 'wide' ? 1 : 0
    const gaps = (path: PathMark, place: number) =>
      runs(path).slice(1).map((run, index) => run.at(place + aside)! - runs(path)[index]!.at(place + aside)!)
    for (const gap of strands.flatMap(path => gaps(path, -2))) expect(gap).toBeCloseTo(gaps(strands[0]!, -2)[0]!, 1)
    for (const gap of strands.flatMap(path => gaps(path, 0))) expect(gap).toBeCloseTo(strands[0]!.width!, 1)
    expect(marks.filter(mark => mark.role === 'dish')).toHaveLength(quantityOf(circuits.stations.figure).value)
    for (const [index, { side }] of circuits.bundles.entries()) {
      const [place] = glyphs(marks, side), last = Math.max(...points(ends[index]!).map(point => point[along]))
      expect(place![along] - place!.r - last).toBeGreaterThan(3)
    }
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
