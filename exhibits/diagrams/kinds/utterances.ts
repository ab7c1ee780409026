import type { Speaker, Utterance, UtterancesSpec } from '../../../data/exhibits/diagrams/kinds/utterances.ts'
import type { Side } from '../../../data/ui/palette.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Stacked } from '../parts/text.ts'
import { thumbUp } from '../parts/icons-people.ts'
import { glyph, speechBubble } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The sign and name of what is spoken of, and when it was. */
function aboutMarks(view: View, { about, when, step }: Utterance, { left, right }: Box, y: number): Mark[] {
  const { gap, glyph: radii } = sizes[view.cut], reach = radii.medium * 1.24, shown = { from: step }
  const sign = (side: Side) => glyph(view, side, { x: left + reach, y }, 'medium', shown)
  const name = { x: left + reach * 2 + gap * 0.7, y, at: 'middle', tone: about?.side, ...shown } as const
  return [
    ...(about ? [sign(about.side), textBlock(view, 'label', about.name, name)] : []),
    ...(when ? [textBlock(view, 'caption', when, { x: right, y, at: 'middle', anchor: 'end', ...shown })] : []),
  ]
}

/** What somebody says of something: its sign and name on one line, the words below. */
function sayingMarks(view: View, utterance: Utterance, box: Box): Mark[] {
  const { text, gap, glyph: radii, line } = sizes[view.cut], { words, thumb, step } = utterance, shown = { from: step }
  const inner = { ...box, left: box.left + gap * 1.3, right: box.right - gap * 1.3 }
  const reach = radii.medium * 1.24, first = box.top + gap + reach, y = first + reach + gap * 0.6 + text.label * 0.5
  const hand = { x: inner.left + text.label * 0.7, y: y - 1 }
  return [
    ...aboutMarks(view, utterance, inner, first),
    ...(thumb ? [thumbUp(hand, text.label * 1.4, { width: line.thin, ...shown })] : []),
    textBlock(view, 'label', words, { x: inner.left + (thumb ? text.label * 1.75 : 0), y, at: 'middle', ...shown }),
  ]
}

function bubbleHeight({ cut }: View): number {
  const { text, gap, glyph: radii } = sizes[cut]
  return gap * 2.5 + radii.medium * 1.24 * 2 + text.label
}

/** A bubble with what somebody says of something. */
function saying(view: View, utterance: Utterance, { side }: Speaker, box: Box, tail: Point): Mark[] {
  return [{ ...speechBubble(view, box, tail, { tone: side, from: utterance.step }), fill: 'raised' }, ...sayingMarks(view, utterance, box)]
}

function head(view: View, { side, name, note, step }: Speaker, { x, y }: Point): Mark[] {
  const { glyph: radii, gap } = sizes[view.cut], left = x + radii.large + gap
  const texts = (top: number) => stack(view, { x: left, y: top, from: step }, [['label', name], ['note', note, { tone: 'muted' }]], 1)
  return [glyph(view, side, { x, y }, 'large', { from: step }), ...texts(y - texts(0).box.bottom / 2).marks]
}

/** The largest bubble: an outline of dashes where it is doubted. */
function climaxMarks(view: View, { words, when, doubt, step }: Utterance, { side }: Speaker, box: Box, tail: Point): Mark[] {
  const { gap } = sizes[view.cut], isWide = view.cut === 'wide'
  const placed = { anchor: 'middle', width: box.right - box.left - gap * 2, from: step } as const
  const texts: Stacked[] = [
    ...(when ? [['caption', when] as const] : []), ['big', words, { size: isWide ? 46 : 26 }], ...(doubt ? [['note', doubt] as const] : []),
  ]
  const stacked = (y: number) => stack(view, { x: (box.left + box.right) / 2, y, ...placed }, texts, isWide ? 8 : 6)
  return [
    speechBubble(view, box, tail, { filling: doubt ? 'dashed' : 'empty', tone: side, from: step }),
    ...stacked((box.top + box.bottom - stacked(0).box.bottom) / 2).marks,
  ]
}

function wide({ speakers, utterances, climax }: UtterancesSpec, view: View, height: number): Scene {
  const width = 868, gap = 22, edge = 2, r = sizes.wide.glyph.large, bottom = edge + bubbleHeight(view), y = bottom + 24 + r
  const room = (width - 2 * edge - gap * (speakers.length - 1)) / speakers.length
  const left = (index: number) => edge + index * (room + gap), place = (index: number) => ({ x: left(index) + r + 12, y })
  const sayings = utterances.flatMap((utterance) => {
    const index = speakers.findIndex(speaker => speaker.id === utterance.by), tail = { x: place(index).x + 8, y: y - r - 5 }
    return saying(view, utterance, speakers[index]!, { left: left(index), right: left(index) + room, top: edge, bottom }, tail)
  })
  const last = { left: edge, right: width - edge, top: y + r + 26, bottom: height - edge }
  return {
    width, height, marks: [
      ...climaxMarks(view, climax, speakers[0], last, { x: place(0).x + 8, y: y + r + 5 }), ...sayings,
      ...speakers.flatMap((speaker, index) => head(view, speaker, place(index))),
    ],
  }
}

/** One below the other; whoever has the last word comes last. */
function narrow({ speakers, utterances, climax }: UtterancesSpec, view: View): Scene {
  const width = 320, edge = 1.5, r = sizes.narrow.glyph.large, tall = bubbleHeight(view), pitch = tall + 2 * r + 36
  const [first, ...others] = speakers, ordered = [...others, first], sides = { left: edge, right: width - edge }
  const place = (index: number) => ({ x: edge + r + 8, y: edge + index * pitch + tall + 16 + r })
  const sayings = utterances.flatMap((utterance) => {
    const index = ordered.findIndex(speaker => speaker.id === utterance.by), top = edge + index * pitch, { x, y } = place(index)
    return saying(view, utterance, ordered[index]!, { ...sides, top, bottom: top + tall }, { x: x + 6, y: y - r - 3 })
  })
  const { x, y } = place(ordered.length - 1), top = y + r + 18, bottom = top + 142
  return {
    width, height: bottom + edge, marks: [
      ...climaxMarks(view, climax, first, { ...sides, top, bottom }, { x: x + 6, y: y + r + 3 }), ...sayings,
      ...ordered.flatMap((speaker, index) => head(view, speaker, place(index))),
    ],
  }
}

/** Heads, what each says of something above it, and below them all the largest bubble, of the first of them. */
export function utterancesScene(spec: UtterancesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
