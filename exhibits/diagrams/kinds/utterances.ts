import type { Climax, Speaker, Utterance, UtterancesSpec } from '../../../data/exhibits/diagrams/kinds/utterances.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import { person } from '../parts/person.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { stack, textBlock } from '../parts/text.ts'
import { thumbUp } from '../parts/thumb.ts'

/** A speaker's head and shoulders, and where the name stands. */
interface Figure {
  readonly body: Stature
  readonly who: Omit<Placed, 'at'>
}

/** A bubble, where its tail ends, and where in it signs and words stand. */
interface Bubble {
  readonly box: Box
  readonly tail: Point
  readonly sign: Point & { readonly r: number }
  readonly words: Omit<Placed, 'at'>
}

function speakerMarks(view: View, { side, name, note, step }: Speaker, { body, who }: Figure): Mark[] {
  const shown = { from: step }
  return [
    ...person(side, body, shown),
    ...stack(view, { ...who, ...shown }, [['label', name], ['note', note, { tone: 'muted' }]], 3).marks,
  ]
}

/** A bubble with a thumb up to the sign of what is praised, its name, and what is said of it. */
function praiseMarks(view: View, { side }: Speaker, { about, words, step }: Utterance, bubble: Bubble): Mark[] {
  const { box, tail, sign, words: placed } = bubble, shown = { from: step }
  return [
    { ...speechBubble(view, box, tail, { tone: side, tail: 26, ...shown }), role: 'bubble' },
    { kind: 'glyph', side: about.side, ...sign, ...shown },
    thumbUp({ x: sign.x - sign.r * 2.7, y: sign.y - sign.r * 0.1 }, sign.r * 2.4, side, shown),
    ...stack(view, { ...placed, ...shown }, [['label', about.name, { tone: about.side }], ['note', words]], 4).marks,
  ]
}

/** The larger bubble, with the sign of a whole side. */
function climaxMarks(view: View, { side }: Speaker, { about, words, when, step }: Climax, bubble: Bubble, size: number): Mark[] {
  const { box, tail, sign, words: placed } = bubble, shown = { from: step }
  const name = textBlock(view, 'label', about.name, { ...sign, at: 'middle', anchor: 'middle', tone: 'paper', over: true, ...shown })
  const texts: Stacked[] = [['big', words, { size }], ...(when ? [['caption', when] as const] : [])]
  return [
    { ...speechBubble(view, box, tail, { tone: side, weight: 'main', tail: 34, ...shown }), role: 'climax' },
    { kind: 'glyph', side: about.side, ...sign, ...shown },
    name,
    ...stack(view, { ...placed, ...shown }, texts, 8).marks,
  ]
}

/** Where everybody and everything is in a cut, and how large the last words are. */
interface Places {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly figure: (id: string) => Figure
  readonly bubble: (id: string) => Bubble
  readonly large: Bubble
}

function drawn({ speakers, utterances, climax }: UtterancesSpec, view: View, places: Places): Scene {
  const { width, height, size, figure, bubble, large } = places
  return {
    width, height, marks: [
      ...utterances.flatMap(said => praiseMarks(view, speakers.find(({ id }) => id === said.by)!, said, bubble(said.by))),
      ...climaxMarks(view, speakers[0], climax, large, size),
      ...speakers.flatMap(speaker => speakerMarks(view, speaker, figure(speaker.id))),
    ],
  }
}

/** Side by side in even columns, the first speaker last, by the larger bubble. */
function wide(spec: UtterancesSpec, view: View, height: number): Scene {
  const { speakers } = spec, width = 188, pitch = 206, ordered = [...speakers.slice(1), speakers[0]], floor = height - 58
  const left = (id: string) => ordered.findIndex(speaker => speaker.id === id) * pitch + 2
  const head = { y: 231, r: 29 }, middle = (id: string) => left(id) + width / 2
  const figure = (id: string): Figure => ({
    body: { x: middle(id), ...head, bottom: floor },
    who: { x: middle(id), y: floor + 8, anchor: 'middle' },
  })
  // A thumb and a sign, together as wide as four and a half radii, stand in the middle of a bubble.
  const bubble = (id: string): Bubble => ({
    box: { left: left(id), right: left(id) + width, top: 8, bottom: 176 },
    tail: { x: middle(id), y: 196 },
    sign: { x: middle(id) + 33, y: 59, r: 25 },
    words: { x: middle(id), y: 95, width: width - 20, anchor: 'middle' },
  })
  const box = { left: ordered.length * pitch + 8, right: 865, top: 10, bottom: floor }, x = (box.left + box.right) / 2
  const large: Bubble = {
    box, tail: { x: middle(speakers[0].id) + head.r + 14, y: head.y },
    sign: { x, y: 102, r: 58 }, words: { x, y: 190, anchor: 'middle', width: box.right - box.left - 24 },
  }
  return drawn(spec, view, { width: 868, height, figure, bubble, large, size: 28 })
}

/** One below the other, the first speaker last, above the larger bubble. */
function narrow(spec: UtterancesSpec, view: View): Scene {
  const { speakers } = spec, pitch = 154, ordered = [...speakers.slice(1), speakers[0]]
  const top = (id: string) => ordered.findIndex(speaker => speaker.id === id) * pitch
  const end = pitch * ordered.length + 10
  return drawn(spec, view, {
    width: 320, height: end + 150, size: 20,
    figure: id => ({ body: { x: 38, y: top(id) + 46, r: 21, bottom: top(id) + 106 }, who: { x: 100, y: top(id) + 106 } }),
    bubble: id => ({
      box: { left: 100, right: 318, top: top(id) + 2, bottom: top(id) + 98 }, tail: { x: 66, y: top(id) + 50 },
      sign: { x: 162, y: top(id) + 50, r: 14 }, words: { x: 188, y: top(id) + 18, width: 130 },
    }),
    large: {
      box: { left: 2, right: 318, top: end, bottom: end + 146 }, tail: { x: 38, y: end - 50 },
      sign: { x: 160, y: end + 46, r: 27 }, words: { x: 160, y: end + 90, anchor: 'middle', width: 300 },
    },
  })
}

/** People whose bubbles have a thumb up, and the larger bubble of the first of them. */
export function utterancesScene(spec: UtterancesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
