import type { Climax, Speaker, Utterance, UtterancesSpec } from '../../../data/exhibits/diagrams/kinds/utterances.ts'
import type { Side } from '../../../data/ui/palette.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Stacked } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { along, direction } from '../parts/geometry.ts'
import { thumbUp } from '../parts/icons-people.ts'
import { glyph } from '../parts/shapes.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The sign and name of what is spoken of, when it was, and a sign of praise. */
function aboutMarks(view: View, { about, when, thumb, step }: Utterance, tone: Side, { left, right }: Box, y: number): Mark[] {
  const { gap, glyph: radii, line } = sizes[view.cut], reach = radii.medium * 1.24, shown = { from: step }, high = radii.medium * 2.1
  const sign = (side: Side) => glyph(view, side, { x: left + reach, y }, 'medium', shown)
  const name = { x: left + reach * 2 + gap * 0.7, y, at: 'middle', tone: about?.side, ...shown } as const
  const end = right - (thumb ? high + gap : 0)
  return [
    ...(about ? [sign(about.side), textBlock(view, 'label', about.name, name)] : []),
    ...(when ? [textBlock(view, 'caption', when, { x: end, y, at: 'middle', anchor: 'end', ...shown })] : []),
    ...(thumb ? [thumbUp({ x: right - high / 2, y }, high, { tone, width: line.thin, role: 'thumb', ...shown })] : []),
  ]
}

function bubbleHeight({ cut }: View): number {
  const { text, gap, glyph: radii } = sizes[cut]
  return gap * 2.5 + radii.medium * 1.24 * 2 + text.label
}

/** A bubble with what somebody says of something: its sign and name on one line, the words below. */
function saying(view: View, utterance: Utterance, { side }: Speaker, box: Box, tail: Point): Mark[] {
  const { text, gap, glyph: radii } = sizes[view.cut], { words, step } = utterance, shown = { from: step }
  const inner = { ...box, left: box.left + gap, right: box.right - gap }
  const reach = radii.medium * 1.24, first = box.top + gap + reach, y = first + reach + gap * 0.6 + text.label * 0.5
  return [
    { ...speechBubble(view, box, tail, { tone: side, ...shown }), fill: 'raised' },
    ...aboutMarks(view, utterance, side, inner, first),
    textBlock(view, 'label', words, { x: inner.left, y, at: 'middle', ...shown }),
  ]
}

function head(view: View, { side, name, note, step }: Speaker, { x, y }: Point): Mark[] {
  const { glyph: radii, gap } = sizes[view.cut], left = x + radii.large + gap
  const texts = (top: number) => stack(view, { x: left, y: top, from: step }, [['label', name], ['note', note, { tone: 'muted' }]], 1)
  return [glyph(view, side, { x, y }, 'large', { from: step }), ...texts(y - texts(0).box.bottom / 2).marks]
}

/** The largest bubble, its tail as wide as the head that says it. */
function climaxMarks(view: View, { words, when, step }: Climax, { side }: Speaker, box: Box, tail: Point): Mark[] {
  const { gap, glyph: { large } } = sizes[view.cut], isWide = view.cut === 'wide', shown = { from: step }
  const placed = { anchor: 'middle', width: box.right - box.left - gap * 2, ...shown } as const
  const texts: Stacked[] = [['big', words, { size: isWide ? 40 : 28 }], ...(when ? [['caption', when] as const] : [])]
  const stacked = (y: number) => stack(view, { x: (box.left + box.right) / 2, y, ...placed }, texts, isWide ? 6 : 4)
  const bubble = speechBubble(view, box, tail, { tone: side, weight: 'main', tail: large * 1.7, ...shown })
  return [{ ...bubble, fill: 'raised', role: 'climax' }, ...stacked((box.top + box.bottom - stacked(0).box.bottom) / 2).marks]
}

/** Where what is suspected stands: its heading, and for each motive where its arrow starts, its sign, and its words. */
interface Margin {
  readonly heading: Point
  readonly motives: readonly { readonly start: Point, readonly sign: Point, readonly width: number }[]
}

/** What is suspected behind the largest bubble, outside of it: dotted arrows to whose ear it may be meant for. */
function suspicion(view: View, { doubt: { by, motives }, step }: Climax, { heading, motives: places }: Margin): Mark[] {
  const { gap, glyph: radii } = sizes[view.cut], shown = { from: step }, off = radii.medium * 1.24 + gap * 0.6
  return [
    textBlock(view, 'note', by, { ...heading, at: 'middle', tone: 'muted', ...shown }),
    ...motives.flatMap(({ side, why }, index): Mark[] => {
      const { start, sign, width } = places[index]!, tip = along(sign, direction(sign, start), off)
      return [
        arrow(view, start, tip, { tone: 'muted', weight: 'thin', firmness: 'inferred', role: 'suspected', ...shown }),
        glyph(view, side, sign, 'medium', shown),
        textBlock(view, 'label', why, { x: sign.x + off, y: sign.y, at: 'middle', width, ...shown }),
      ]
    }),
  ]
}

/** The first column is as wide as the largest bubble; what is suspected stands to its right. */
function wide({ speakers, utterances, climax }: UtterancesSpec, view: View, height: number): Scene {
  const width = 868, gap = 20, edge = 3, first = 340, r = sizes.wide.glyph.large, bottom = edge + bubbleHeight(view), y = bottom + 22 + r
  const room = (width - 2 * edge - first - gap * (speakers.length - 1)) / (speakers.length - 1)
  const left = (index: number) => index ? edge + first + gap + (index - 1) * (room + gap) : edge
  const place = (index: number) => ({ x: left(index) + r + 12, y })
  const sayings = utterances.flatMap((utterance) => {
    const index = speakers.findIndex(speaker => speaker.id === utterance.by), tail = { x: place(index).x + 8, y: y - r - 5 }
    const box = { left: left(index), right: left(index) + (index ? room : first), top: edge, bottom }
    return saying(view, utterance, speakers[index]!, box, tail)
  })
  const last = { left: edge, right: edge + first, top: y + r + 30, bottom: height - edge }, after = last.right + 8
  const motive = (row: number) => ({ start: { x: after, y: row }, sign: { x: after + 88, y: row }, width: 360 })
  const margin = { heading: { x: after + 68, y: last.top + 14 }, motives: [motive(last.top + 58), motive(last.top + 106)] }
  return {
    width, height, marks: [
      ...climaxMarks(view, climax, speakers[0], last, { x: place(0).x, y: y + r + 5 }), ...suspicion(view, climax, margin), ...sayings,
      ...speakers.flatMap((speaker, index) => head(view, speaker, place(index))),
    ],
  }
}

/** One below the other; whoever has the last word comes last, and what is suspected of it below that. */
function narrow({ speakers, utterances, climax }: UtterancesSpec, view: View): Scene {
  const width = 320, edge = 2, r = sizes.narrow.glyph.large, tall = bubbleHeight(view), pitch = tall + 2 * r + 36
  const [first, ...others] = speakers, ordered = [...others, first], sides = { left: edge, right: width - edge }
  const place = (index: number) => ({ x: edge + r + 8, y: edge + index * pitch + tall + 16 + r })
  const sayings = utterances.flatMap((utterance) => {
    const index = ordered.findIndex(speaker => speaker.id === utterance.by), top = edge + index * pitch, { x, y } = place(index)
    return saying(view, utterance, ordered[index]!, { ...sides, top, bottom: top + tall }, { x: x + 6, y: y - r - 3 })
  })
  const { x, y } = place(ordered.length - 1), top = y + r + 22, bottom = top + 118
  const motive = (at: number, room: number) => ({ start: { x: at, y: bottom + 6 }, sign: { x: at, y: bottom + 64 }, width: room })
  const margin = { heading: { x: 42, y: bottom + 22 }, motives: [motive(24, 116), motive(200, 98)] }
  return {
    width, height: bottom + 94, marks: [
      ...climaxMarks(view, climax, first, { ...sides, top, bottom }, { x, y: y + r + 3 }), ...suspicion(view, climax, margin), ...sayings,
      ...ordered.flatMap((speaker, index) => head(view, speaker, place(index))),
    ],
  }
}

/** Heads, what each says of something above it, and below the first of them the largest bubble. */
export function utterancesScene(spec: UtterancesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
