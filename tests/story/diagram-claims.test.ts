import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { Point } from '../../exhibits/diagrams/parts/geometry.ts'
import type { GroupMark, Mark, PathMark } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { anxiety } from '../../data/exhibits/diagrams/anxiety.ts'
import { ban } from '../../data/exhibits/diagrams/ban.ts'
import { identity } from '../../data/exhibits/diagrams/identity.ts'
import { moments } from '../../data/exhibits/diagrams/moments.ts'
import { pragmatism } from '../../data/exhibits/diagrams/pragmatism.ts'
import { praise } from '../../data/exhibits/diagrams/praise.ts'
import { checkedDiagram } from '../../data/exhibits/diagrams/read.ts'
import { surprise } from '../../data/exhibits/diagrams/surprise.ts'
import { users } from '../../data/exhibits/diagrams/users.ts'
import { cuts, sizes } from '../../exhibits/diagrams/parts/style.ts'
import { isShown } from '../../exhibits/scene.ts'
import { called, glyphs, marksOf, numbers, paths, points, spread } from '../lib/marks.ts'

/** The points of a path where the group that it is in puts them. */
function inPlace(marks: readonly Mark[], path: PathMark): Point[] {
  const group = marks.find(mark => mark.kind === 'group' && mark.children.some(child => 'd' in child && child.d === path.d))
  const { x = 0, y = 0, scale = 1 } = group as GroupMark
  return points(path).map(point => ({ x: x + point.x * scale, y: y + point.y * scale }))
}

describe.each(cuts)('what a drawing claims, %s', (cut) => {
  it('ban: the sign is a whole ring with its bar, over what is to be banned, and stays so', () => {
    const marks = marksOf(ban, cut),
      [diamond, ...others] = glyphs(marks, 'chinese')
    const [ring] = called(marks, 'ring'),
      [bar] = called(marks, 'bar')
    expect([others, ring!.from, ring!.until, bar!.from, bar!.until]).toEqual([[], 0, undefined, 0, undefined])
    expect(ring!.d).toMatch(/Z$/u)
    const [one, other] = points(bar!),
      [left, top, r] = numbers(ring!)
    expect([(one!.x + other!.x) / 2, (one!.y + other!.y) / 2]).toEqual([diamond!.x, diamond!.y])
    expect([left! + r!, top]).toEqual([diamond!.x, diamond!.y])
    expect(marks.indexOf(bar!)).toBeGreaterThan(marks.indexOf(diamond!))
  })
  it('ban: a wire leads from what was to be banned, over the ring, to the hook, as thick as it, on which all are pierced alike', () => {
    const marks = marksOf(ban, cut),
      last = ban.steps.length - 1
    const [diamond] = glyphs(marks, 'chinese'),
      [ring] = called(marks, 'ring'),
      [hook] = called(marks, 'hook')
    const [line] = called(marks, 'line'),
      [x, y] = numbers(line!),
      [shank] = numbers(hook!)
    expect([Math.abs(x! - diamond!.x) < diamond!.r, y, line!.from, line!.width]).toEqual([true, diamond!.y, last, hook!.width])
    const [, level] = /H([\d.]+)a/u.exec(line!.d)!
    expect(Number(level) + numbers(line!).at(-2)!).toBe(shank)
    expect(marks.indexOf(line!)).toBeGreaterThan(marks.indexOf(ring!))
    const caught = glyphs(marks, 'american').filter(mark => mark.from === last),
      into = called(marks, 'into')
    expect(caught.map(glyph => glyph.x)).toEqual(ban.caught.who.map(() => shank))
    expect(into.map(path => points(path)[0]!.x)).toEqual(caught.map(() => shank))
    for (const [index, { y, r }] of caught.entries()) {
      const [, from, to] = numbers(into[index]!)
      expect([from! < y - r, to]).toEqual([true, y])
    }
  })
  it('pragmatism: the wall is in dashes; the arrow for the ban stops at it, thin, and each user’s goes straight through it, thick', () => {
    const marks = marksOf(pragmatism, cut),
      [along, across] = cut === 'wide' ? (['y', 'x'] as const) : (['x', 'y'] as const)
    const wall = called(marks, 'wall'),
      atLast = marks.filter(mark => mark.kind === 'group' && isShown(mark, pragmatism.steps.length - 1))
    const stretches = called(
      atLast.flatMap(mark => (mark.kind === 'group' ? mark.children : [])),
      'wall',
    )
    expect(wall.every(mark => mark.dash)).toBe(true)
    const broad = wall.flatMap(points).map(point => point[across]),
      long = wall.flatMap(points).map(point => point[along])
    expect(spread(long)).toBeGreaterThan((cut === 'wide' ? 356 : 320) - 8)
    const arrows = (role: string) =>
      marks.flatMap(mark => (mark.kind === 'group' && mark.role === role ? [paths(mark.children)] : []))
    const roads = arrows('road'),
      [[asks]] = arrows('asks') as [PathMark[]]
    expect(roads).toHaveLength(pragmatism.links.length)
    expect(points(asks!)[1]![across]).toBeLessThan(Math.min(...broad))
    expect(stretches).toHaveLength(roads.length + 1)
    for (const [line, head] of roads) {
      const [from, to] = [points(line!)[0]!, points(head!)[0]!],
        level = from[along]
      expect([to[along], from[across] < Math.min(...broad), to[across] > Math.max(...broad)]).toEqual([level, true, true])
      expect(line!.width).toBeGreaterThan(2 * asks!.width!)
      for (const stretch of stretches) {
        const ends = points(stretch).map(point => point[along])
        expect(Math.max(...ends) < level - line!.width! / 2 || Math.min(...ends) > level + line!.width! / 2).toBe(true)
      }
    }
  })
  it('identity: the balloon is on its string until the last step; then it rises with all of it, out of the open hand’s reach', () => {
    const marks = marksOf(identity, cut),
      balloon = marks.find(mark => mark.role === 'balloon') as GroupMark,
      { step } = identity.held
    const [rise] = balloon.moves!,
      [held, loose] = called(balloon.children, 'string')
    expect([rise!.step, rise!.dy! < 0, isShown(held!, step), isShown(loose!, step - 1)]).toEqual([step, true, false, false])
    const [holding, reaching] = ['holding', 'reaching'].map(role => marks.find(mark => mark.role === role) as PathMark)
    expect([holding!.until, reaching!.from]).toEqual([step, step])
    const hand = numbers(reaching!).slice(-2),
      [x, y] = numbers(loose!).slice(-2)
    const far = Math.hypot(balloon.x! + rise!.dx! + x! - hand[0]!, balloon.y! + rise!.dy! + y! - hand[1]!)
    expect(far).toBeGreaterThan(1.8 * reaching!.width!)
    expect(called(marks, 'rise').map(mark => mark.from)).toEqual([step])
  })
  it('identity: one hand grips what is taken, and the face, at ease before, is worried from then on', () => {
    const marks = marksOf(identity, cut),
      [thing] = glyphs(marks, 'chinese'),
      [taking] = called(marks, 'taking')
    const [x, y] = numbers(taking!).slice(-2)
    expect(Math.abs(x! - thing!.x) + Math.abs(y! - thing!.y)).toBeLessThan(thing!.r * 1.24 + taking!.width! * 0.72)
    expect([
      thing!.from,
      ...called(marks, 'worry').map(mark => mark.from),
      ...called(marks, 'ease').map(mark => mark.until),
    ]).toEqual([identity.taking.step, identity.asking.step, identity.asking.step])
  })
  it('surprise: the way that was taken is firmer than those that were expected: solid, more than twice as thick, on to America', () => {
    const marks = marksOf(surprise, cut),
      {
        step,
        surprise: { happened },
      } = surprise
    const thought = called(marks, 'expected'),
      [real] = called(marks, 'real'),
      [home, ...more] = glyphs(marks, 'chinese')
    expect(thought.map(mark => [mark.from, Boolean(mark.dash)])).toEqual([
      [step, true],
      [step, true],
    ])
    expect([home!.from, real!.from, real!.dash, more.length]).toEqual([0, happened.step, undefined, 0])
    expect(real!.width).toBeGreaterThan(2 * Math.max(...thought.map(mark => mark.width!)))
    const [left, top, , , right] = numbers(real!),
      coast = inPlace(
        marks,
        paths(marks).find(mark => mark.fill === 'american')!,
      )
    expect(Math.hypot(left! - home!.x, top! - home!.y)).toBeLessThan(home!.r)
    const [tip] = points(paths(marks).find(mark => mark.fill === 'chinese' && mark.from === happened.step)!)
    expect([tip!.x > right!, spread([tip!.x, ...coast.map(({ x }) => x)])]).toEqual([true, spread(coast.map(({ x }) => x))])
  })
  it('users: lines of one thickness, as whole as what is known: solid, in dashes, in dots; what isn’t known is hollow', () => {
    const marks = marksOf(users, cut)
    const [stated, confirmed, inferred] = marks.flatMap(mark =>
      mark.kind === 'group' && mark.role === 'link' ? [paths(mark.children)[0]!] : [],
    )
    expect(users.links.map(({ known }) => known!.firmness)).toEqual(['stated', 'confirmed', 'inferred'])
    expect(new Set([stated, confirmed, inferred].map(line => line!.width)).size).toBe(1)
    expect([stated!.dash, confirmed!.dash![0]! > 2 * confirmed!.width!, inferred!.dash![0]! < 1]).toEqual([undefined, true, true])
    expect(glyphs(marks, 'chinese').map(mark => Boolean(mark.hollow))).toEqual([false, false, true])
  })
  it('users: whoever says so has a bubble, at its own end in its own colour; only what nobody says is under a glass, between both', () => {
    const marks = marksOf(users, cut),
      says = called(marks, 'says'),
      lenses = called(marks, 'lens'),
      valley = glyphs(marks, 'american')
    expect(says.map(mark => [mark.fill, mark.from])).toEqual([
      ['american', 0],
      ['chinese', 1],
    ])
    for (const [index, end] of [valley[0]!, glyphs(marks, 'chinese')[1]!].entries()) {
      const [tail] = points(says[index]!).filter(({ y }) => y === Math.max(...points(says[index]!).map(point => point.y)))
      expect(Math.hypot(tail!.x - end.x, tail!.y - end.y)).toBeLessThan(end.r * 1.5)
    }
    const [left, middle, r] = numbers(lenses[0]!) as [number, number, number]
    expect([lenses.length, lenses[0]!.from, middle]).toEqual([1, 2, valley[2]!.y])
    expect(left + r).toBeCloseTo((valley[2]!.x + glyphs(marks, 'chinese')[2]!.x) / 2)
  })
  it('praise: a thumb up for one model in each bubble, and at last a larger one of the first speaker’s, with the largest sign', () => {
    const marks = marksOf(praise, cut),
      steps = praise.utterances.map(({ step }) => step ?? 0).sort()
    expect(
      marks
        .filter(({ role }) => role === 'thumb')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(steps)
    const signs = glyphs(marks, 'chinese'),
      last = signs.find(({ from }) => from === praise.climax.step)!
    expect(
      signs
        .filter(sign => sign !== last)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(steps)
    for (const sign of signs) if (sign !== last) expect(last.r).toBeGreaterThan(sign.r)
    const [bubble] = called(marks, 'climax')
    for (const other of called(marks, 'bubble')) expect(bubble!.width).toBeGreaterThan(other.width!)
    const heads = called(marks, 'head').map(mark => ({ from: mark.from ?? 0, at: numbers(mark) }))
    const far = ({ at: [left, top] }: { at: number[] }) =>
      Math.min(...points(bubble!).map(({ x, y }) => Math.hypot(left! - x, top! - y)))
    expect(heads.sort((one, other) => far(one) - far(other))[0]!.from).toBe(0)
  })
  it('anxiety: whoever is “we” is behind all that speeds, on a slope, and only dashed on the ground below, where it may end', () => {
    const marks = marksOf(anxiety, cut),
      [we] = called(marks, 'behind'),
      [may] = called(marks, 'may')
    const [x, y, r] = numbers(we!) as [number, number, number],
      above = Math.min(...points(called(marks, 'road')[0]!).map(point => point.y))
    const coaches = called(marks, 'coach')
    expect(coaches).toHaveLength(anxiety.fast.coaches.length)
    if (cut === 'wide') for (const one of coaches) expect(numbers(one)[0]).toBeGreaterThan(x + 2 * r)
    expect([we!.fill, may!.fill, Boolean(may!.dash)]).toEqual(['american', undefined, true])
    expect(y + r).toBeGreaterThan(above)
    expect(numbers(may!)[1]).toBeGreaterThan(y + r)
    expect(numbers(may!)[0]).toBeLessThan(x)
  })
  it('moments: what one side does shakes the other’s line only, and waves run on until they are there', () => {
    const marks = marksOf(moments, cut),
      along = cut === 'wide' ? 'x' : 'y',
      across = cut === 'wide' ? 'y' : 'x'
    for (const { side, step = 0 } of moments.shocks) {
      const [source] = glyphs(marks, side),
        [shaken, ...others] = called(marks, 'shaken').filter(({ from }) => from === step)
      expect([others, shaken!.stroke]).toEqual([[], side === 'american' ? 'chinese' : 'american'])
      const off = ({ x, y }: { x: number, y: number }) => Math.hypot(x - source!.x, y - source!.y)
      const waves = called(marks, 'wave')
        .filter(({ from }) => from === step)
        .map(wave => points(wave)[0]!)
      expect(waves.map(off)).toEqual(waves.map(off).sort((a, b) => a - b))
      const line = points(shaken!)[0]![across],
        swung = points(shaken!).filter(point => point[across] !== line)
      const near = Math.min(...swung.map(point => Math.abs(point[across] - source![across])))
      const reached = Math.max(...waves.map(point => Math.abs(point[across] - source![across])))
      expect(Math.abs(near - reached)).toBeLessThan(30)
      const calm = points(shaken!)
        .filter(point => point[across] === line)
        .map(point => point[along])
      expect([calm[1]! > source![along], calm[1]! - source![along] < sizes[cut].glyph.large]).toEqual([true, true])
    }
  })
  it('moments: both lines go over into dashes alike, each shorter and paler, and end nowhere', () => {
    const marks = marksOf(moments, cut),
      along = cut === 'wide' ? 'x' : 'y',
      size = cut === 'wide' ? 868 : Infinity
    const reach = (path: PathMark) => points(path).map(point => point[along])
    const dashes = (['american', 'chinese'] as const).map(side => called(marks, 'onward').filter(({ stroke }) => stroke === side))
    const [american, chinese] = dashes.map(own => own.map(path => [path.from, path.opacity, ...reach(path)]))
    expect(american).toEqual(chinese)
    const [own] = dashes,
      end = Math.max(...called(marks, 'lane').flatMap(reach))
    expect(own!.length).toBeGreaterThan(2)
    for (const [index, dash] of own!.entries()) {
      const before = own![index - 1]
      expect([dash.from, reach(dash)[0]! > (before ? reach(before)[1]! : end), reach(dash)[1]! < size]).toEqual([
        moments.onward.step,
        true,
        true,
      ])
      if (before) expect([spread(reach(dash)) < spread(reach(before)), dash.opacity! < before.opacity!]).toEqual([true, true])
    }
  })
})

describe('a network of strangers is refused by name', () => {
  it.each([
    ['a link', { links: [{ ...users.links[0], to: 'gpt' }] }, 'diagram “x”: a link to “gpt” is nobody in it'],
    ['a barrier', { barrier: { by: 'nobody', verb: users.links[0].verb } }, 'a barrier by “nobody”'],
    ['a tie', { tie: { from: 'tml', to: 'qwen', verb: users.links[0].verb } }, 'a tie to “qwen”'],
  ])('%s', (_, part, message) => {
    expect(() => checkedDiagram('x', { ...users, ...part } as DiagramSpec)).toThrow(message)
  })
  it('and so is a bubble of nobody’s', () => {
    const wrong = { ...praise, climax: { ...praise.climax, by: 'musk' } }
    expect(() => checkedDiagram('x', wrong)).toThrow('the largest utterance is the first speaker’s')
  })
})
