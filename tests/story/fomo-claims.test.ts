import { describe, expect, it } from 'vitest'
import { circuits } from '../../data/exhibits/diagrams/circuits.ts'
import { future } from '../../data/exhibits/diagrams/future.ts'
import { signal } from '../../data/exhibits/diagrams/signal.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { called, marksOf, numbers, points, spread } from '../lib/marks.ts'

describe.each(cuts)('what a drawing of the last part claims, %s', (cut) => {
  const along = cut === 'wide' ? 'x' : 'y'

  it('future: what the Valley has the say over is as long as its span of time, and comes after the research', () => {
    const marks = marksOf(future, cut),
      last = future.meeting.step
    const source = numbers(called(marks, 'source')[0]!),
      bubble = numbers(called(marks, 'outcome')[0]!)
    const [start, end] = points(called(marks, 'span')[0]!).map(point => point[along])
    const [left, right] = cut === 'wide' ? [bubble[0], bubble[2]] : [bubble[1], bubble[10]]
    expect(Math.abs(start! - left!)).toBeLessThan(20)
    expect(Math.abs(end! - right!)).toBeLessThan(20)
    expect(cut === 'wide' ? source[2] : source[10]).toBeLessThan(start!)
    expect([...called(marks, 'outcome'), ...called(marks, 'span'), ...called(marks, 'hub')].map(mark => mark.from)).toEqual([
      last,
      last,
      last,
    ])
  })
  it('future: of both streams the one for data grows, the other doesn’t', () => {
    const growth = called(marksOf(future, cut), 'stream').map((stream) => {
      const edge = points(stream),
        middle = edge.length / 2
      const across = (a: number, b: number) => Math.hypot(edge[a]!.x - edge[b]!.x, edge[a]!.y - edge[b]!.y)
      return across(middle - 1, middle) / across(0, edge.length - 1)
    })
    expect(growth[0]).toBeCloseTo(1, 1)
    expect(growth[1]).toBeGreaterThan(5)
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
  it('signal: a strand for each channel, all of them thinner than the beam at its narrow end', () => {
    const marks = marksOf(signal, cut), across = cut === 'wide' ? 'y' : 'x', strands = called(marks, 'strand')
    expect(strands.map(mark => mark.from)).toEqual(Array.from({ length: quantityOf(signal.cable.strands).value }).fill(signal.cable.step))
    const [first, second, third, fourth] = points(called(marks, 'beam')[0]!).map(point => point[across])
    const [narrow, broad] = [Math.abs(first! - fourth!), Math.abs(second! - third!)].sort((a, b) => a - b) as [number, number]
    const thick = spread(strands.map(strand => points(strand)[0]!.y)) + strands[0]!.width!
    expect(thick).toBeLessThan(narrow)
    expect(broad).toBeGreaterThan(5 * thick)
  })
})
