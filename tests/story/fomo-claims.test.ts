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
      const ends = numbers(stream)
      expect(ends[0]).toBeLessThan(spread(points(source!).map(({ x }) => x)) + 10)
      expect(cut === 'wide' ? ends.at(-2) : ends.at(-1)).toBe(middle)
    }
    expect(called(marks, 'stream').map(mark => mark.from)).toEqual(future.streams.map(({ step }) => step))
    const flow = points(called(marks, 'span')[0]!).map(point => point[along]), rim = middle + numbers(hub!)[2]!
    const [start, end] = cut === 'wide' ? [numbers(bubble!)[0]!, numbers(bubble!)[2]!] : [numbers(bubble!)[1]!, numbers(bubble!)[10]!]
    expect([Math.min(...flow), Math.abs(end - Math.max(...flow)) < 20, Math.abs(start - rim) < 30]).toEqual([middle, true, true])
    expect([hub, bubble, called(marks, 'span')[0]].map(mark => mark!.from)).toEqual([last, last, last])
  })
  it('circuits: a line each, some more for “over”; a bundle is as broad as it has lines, and stops short of where it leads', () => {
    const marks = marksOf(circuits, cut), across = cut === 'wide' ? 'y' : 'x'
    const bundles = called(marks, 'strands'), count = (path: { readonly d: string }) => path.d.split('M').length - 1
    const [rest, ...named] = bundles
    expect(named.map(count)).toEqual(circuits.bundles.map(({ figure }) => quantityOf(figure).value))
    expect([rest!, ...called(marks, 'more')].map(count)).toEqual([quantityOf(circuits.rest.figure).value, 8])
    expect(marks.filter(mark => mark.role === 'dish')).toHaveLength(quantityOf(circuits.stations.figure).value)
    const breadths = named.map(bundle => spread(points(bundle).map(point => point[across])) / (count(bundle) - 1))
    expect(breadths[0]).toBeCloseTo(breadths[1]!, 2)
    const ends = bundles.map(bundle => numbers(bundle).at(cut === 'wide' ? -2 : -1)!)
    const bars = called(marks, 'end').map(mark => numbers(mark)[cut === 'wide' ? 0 : 1]!)
    for (const [index, bar] of bars.entries()) expect(bar - ends[index + 1]!).toBeGreaterThan(15)
    expect(ends[0]).toBeLessThan(ends[1]! * 0.7)
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
