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

  it('future: streams out of the research are one sleeve; its hand has fingers and thumb on what is held while time is bold', () => {
    const marks = marksOf(future, cut),
      last = future.meeting.step,
      across = cut === 'wide' ? 'y' : 'x'
    const [source, arm, held, span, time] = (['source', 'arm', 'held', 'span', 'time'] as const).map(
      role => called(marks, role)[0]!,
    )
    const reach = (path: PathMark, axis: 'x' | 'y') => points(path).map(point => point[axis])
    const begin = Math.min(...reach(arm!, along)),
      streams = called(marks, 'stream')
    const border
      = Math.max(...[...source!.d.matchAll(cut === 'wide' ? /H([\d.]+)/gu : /V([\d.]+)/gu)].map(([, edge]) => Number(edge))) + 12
    expect(streams.map(mark => mark.from)).toEqual(future.streams.map(({ step }) => step))
    for (const stream of streams) {
      expect(Math.min(...reach(stream, along))).toBeLessThanOrEqual(border)
      expect(Math.max(...reach(stream, along))).toBeCloseTo(begin, -1)
    }
    expect(spread(reach(arm!, across))).toBe(spread(streams.flatMap(stream => reach(stream, across))))
    const [left, middle, r] = numbers(held!) as [number, number, number]
    const digits = [...called(marks, 'finger'), ...called(marks, 'thumb')],
      tips = digits.map(digit => numbers(digit).slice(-2) as [number, number])
    const over = tips.filter(([x, y]) => Math.hypot(x - left - r, y - middle) < r)
    expect([tips.length, over.length]).toEqual([5, 5])
    const centre = cut === 'wide' ? middle : left + r,
      beyond = tips.map(tip => Math.abs(tip[cut === 'wide' ? 1 : 0] - centre))
    expect(beyond[4]! > 1.5 * Math.max(...beyond.slice(0, 4))).toBe(true)
    expect([arm, span, ...digits].map(mark => mark!.from)).toEqual(Array.from({ length: 7 }).fill(last))
    const ends = (path: PathMark) => [Math.min(...reach(path, along)), Math.max(...reach(path, along))]
    expect([ends(span!)[0], ends(span!)[1], ends(time!)[0]! < ends(span!)[0]!]).toEqual([begin, ends(time!)[1], true])
  })
  it('circuits: a strand each, all of one thickness and as far apart, side by side at first; all end in dots, before any place', () => {
    const marks = marksOf(circuits, cut),
      strands = called(marks, 'circuits'),
      ends = called(marks, 'not-open')
    const runs = (path: PathMark) =>
      path.d
        .split('M')
        .slice(1)
        .map(d => d.split(/[ CL]/u).map(Number))
    expect(strands.map(path => [path.stroke, path.from ?? 0, runs(path).length])).toEqual(
      circuits.bundles.map(({ side, step = 0, figure }) => [side, step, quantityOf(figure).value]),
    )
    expect(ends.map(path => [path.stroke, Boolean(path.dash), runs(path).length])).toEqual(
      strands.map(path => [path.stroke, true, runs(path).length]),
    )
    expect(new Set(strands.map(({ width }) => width)).size).toBe(1)
    const aside = cut === 'wide' ? 1 : 0
    const gaps = (path: PathMark, place: number) =>
      runs(path)
        .slice(1)
        .map((run, index) => run.at(place + aside)! - runs(path)[index]!.at(place + aside)!)
    for (const gap of strands.flatMap(path => gaps(path, -2))) expect(gap).toBeCloseTo(gaps(strands[0]!, -2)[0]!, 1)
    for (const gap of strands.flatMap(path => gaps(path, 0))) expect(gap).toBeCloseTo(strands[0]!.width!, 1)
    expect(marks.filter(mark => mark.role === 'dish')).toHaveLength(quantityOf(circuits.stations.figure).value)
    for (const [index, { side }] of circuits.bundles.entries()) {
      const [place] = glyphs(marks, side),
        last = Math.max(...points(ends[index]!).map(point => point[along]))
      expect(place![along] - place!.r - last).toBeGreaterThan(3)
    }
  })
  it('signal: the beam takes in the earth from limb to limb; the line is where its towns are, hardly to be seen', () => {
    const marks = marksOf(signal, cut),
      [earth] = called(marks, 'earth'),
      [beam] = called(marks, 'beam'),
      [line] = called(marks, 'line')
    const [left, middle, r] = numbers(earth!) as [number, number, number],
      x = left + r
    const far = ({ x: across, y: down }: { x: number, y: number }) => Math.hypot(across - x, down - middle)
    const [from, ...limbs] = points(beam!)
    for (const limb of limbs) {
      expect(far(limb)).toBeCloseTo(r, 0)
      expect((limb.x - x) * (from!.x - limb.x) + (limb.y - middle) * (from!.y - limb.y)).toBeCloseTo(0, -1)
    }
    const [harbin, pyongyang] = points(line!) as [{ x: number, y: number }, { x: number, y: number }]
    const length = Math.hypot(harbin.x - pyongyang.x, harbin.y - pyongyang.y)
    expect([far(harbin) < r, far(pyongyang) < r, harbin.y < pyongyang.y, length < r / 8]).toEqual([true, true, true, true])
    const [spotLeft, spotY, spot] = numbers({ ...line!, d: called(marks, 'sight')[0]!.d.split('M').at(-1)! }) as [
      number,
      number,
      number,
    ]
    for (const town of [harbin, pyongyang]) expect(Math.hypot(town.x - spotLeft - spot, town.y - spotY)).toBeLessThan(spot)
  })
  it('signal: under the glass a strand for each channel, from China’s sign to another’s', () => {
    const marks = marksOf(signal, cut),
      strands = called(marks, 'strand'),
      [glass] = called(marks, 'glass')
    expect(strands.map(mark => mark.from)).toEqual(
      Array.from({ length: quantityOf(signal.cable.strands).value }).fill(signal.cable.step),
    )
    const [china, abroad] = (['chinese', 'other'] as const).map(side => glyphs(marks, side)[0]!)
    const [left, middle, r] = numbers(glass!) as [number, number, number]
    for (const strand of strands) {
      expect(points(strand).map(({ y }) => y)).toEqual([china!.y, abroad!.y].map(y => expect.closeTo(y, 1)))
      for (const { x, y } of points(strand)) expect(Math.hypot(x - left - r, y - middle)).toBeLessThan(r)
    }
    expect(spread(strands.map(strand => points(strand)[0]!.x))).toBeLessThan(2 * china!.r)
  })
})
