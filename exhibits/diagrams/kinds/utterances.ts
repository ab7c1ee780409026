import type { Climax, Speaker, Utterance, UtterancesSpec } from '../../../data/exhibits/diagrams/kinds/utterances.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { ear, thumbUp } from '../parts/icons-people.ts'
import { arm, person } from '../parts/person.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock, textBox } from '../parts/text.ts'

/** Where a speaker praises something: all in one place. */
interface Place {
  readonly body: Stature
  readonly thumb: Point & { readonly size: number }
  readonly about: Point & { readonly r: number }
  /** The name of what is praised, what is said of it, and who says it. */
  readonly name: Placed
  readonly words: Placed
  readonly who: Placed
  /** When it was said. Default: beside the name. */
  readonly when?: Placed
}

/** Somebody with a thumb up to a sign above. */
function praiseMarks(view: View, speaker: Speaker, { about, words, when, step }: Utterance, place: Place): Mark[] {
  const { body: { x, y, r }, thumb } = place, shown = { from: step }, tone = speaker.side, limb = r * 0.62
  const hand = { x: thumb.x, y: thumb.y + thumb.size * 0.36 }
  const fist = { ...thumbUp(thumb, thumb.size, { tone, ...shown }), fill: tone, role: 'thumb' } as const
  const name = textBlock(view, 'label', about.name, { tone: about.side, ...place.name, ...shown })
  const after = { x: textBox(name, view).right + sizes[view.cut].gap * 0.8, y: name.y, ...place.when, ...shown }
  return [
    ...person(tone, place.body, shown),
    arm(tone, [{ x: x - r * 1.4, y: y + r * 2.2 }, { x: thumb.x, y: y + r * (view.cut === 'wide' ? 2.9 : 2.5) }, hand], limb, shown),
    fist,
    { kind: 'glyph', side: about.side, ...place.about, ...shown },
    name,
    ...(when ? [textBlock(view, 'caption', when, after)] : []),
    textBlock(view, 'note', words, { ...place.words, at: 'middle', ...shown }),
    ...stack(view, { ...place.who, ...shown }, [['label', speaker.name], ['note', speaker.note, { tone: 'muted' }]], 0).marks,
  ]
}

/** The largest bubble, out of its speaker's mouth. */
function climaxMarks(view: View, { words, when, step }: Climax, { side }: Speaker, box: Box, tail: Point, size: number): Mark[] {
  const middle = { x: (box.left + box.right) / 2, anchor: 'middle', width: box.right - box.left - size * 0.6, from: step } as const
  const stacked = (y: number) => stack(view, { ...middle, y },
    [['big', words, { size, tone: 'paper' }], ...(when ? [['caption', when, { tone: 'paper' }] as const] : [])], 4)
  const bubble = speechBubble(view, box, tail, { tone: side, filling: 'filled', tail: size * 1.1, from: step })
  return [{ ...bubble, role: 'climax' }, ...stacked((box.top + box.bottom - stacked(0).box.bottom) / 2).marks]
}

/** Where ears are: their level, how large, and where the words above and below them stand. */
interface Ears {
  readonly across: readonly number[]
  readonly y: number
  readonly size: number
  readonly from: number
  readonly by: Placed
}

/** What is suspected behind the largest bubble, outside of it: dotted arrows to whose ear it may be meant for. */
function suspicion(view: View, { doubt: { by, motives }, step }: Climax, { across, y, size, from, by: heading }: Ears): Mark[] {
  const shown = { from: step }
  return [
    textBlock(view, 'note', by, { anchor: 'middle', at: 'middle', tone: 'muted', ...heading, ...shown }),
    ...motives.flatMap(({ side, ear: kind, name, why }, index): Mark[] => {
      const x = across[index]!, tip = { x, y: y - size * 0.56 }
      return [
        arrow(view, { x, y: from }, tip, { tone: 'muted', weight: 'thin', firmness: 'inferred', role: 'suspected', ...shown }),
        ear(kind, side, { x, y }, size, shown),
        ...stack(view, { x, y: y + size * 0.56, anchor: 'middle', ...shown }, [['label', name], ['note', why]], 0).marks,
      ]
    }),
  ]
}

/** Side by side, the first speaker last, beside the bubble. */
function wide({ speakers, utterances, climax }: UtterancesSpec, view: View, height: number): Scene {
  const pitch = 184, r = 30, ordered = [...speakers.slice(1).reverse(), speakers[0]]
  const place = (id: string): Place => {
    const left = ordered.findIndex(speaker => speaker.id === id) * pitch, axis = left + 37
    return {
      body: { x: left + 114, y: 176, r, bottom: height - 60 }, thumb: { x: axis, y: 152, size: 66 }, about: { x: axis, y: 72, r: 29 },
      name: { x: left, y: 0, at: 'top', size: 22 }, words: { x: axis + 44, y: 72, width: 94 }, who: { x: left, y: height - 52 },
    }
  }
  const { body } = place(speakers[0].id), box = { left: 566, right: 868, top: 0, bottom: 142 }, edge = body.x + r
  const middle = (box.left + box.right) / 2
  const ears = { across: [middle - 94, middle + 94], y: 240, size: 62, from: box.bottom + 12, by: { x: middle, y: box.bottom + 30 } }
  return {
    width: 868, height, marks: [
      ...climaxMarks(view, climax, speakers[0], box, { x: edge + 10, y: body.y - 6 }, 36),
      ...suspicion(view, climax, ears),
      ...utterances.flatMap(said => praiseMarks(view, speakers.find(({ id }) => id === said.by)!, said, place(said.by))),
    ],
  }
}

/** One below the other, the first speaker last, above the bubble. */
function narrow({ speakers, utterances, climax }: UtterancesSpec, view: View): Scene {
  const pitch = 142, r = 22, ordered = [...speakers.slice(1), speakers[0]]
  const place = (id: string): Place => {
    const top = ordered.findIndex(speaker => speaker.id === id) * pitch
    return {
      body: { x: 92, y: top + 34, r, bottom: top + 92 }, thumb: { x: 24, y: top + 38, size: 44 }, about: { x: 168, y: top + 46, r: 26 },
      name: { x: 212, y: top + 4, at: 'top', size: 16 }, words: { x: 212, y: top + 48, width: 108 }, who: { x: 0, y: top + 96 },
      when: { x: 212, y: top + 82, at: 'middle' },
    }
  }
  const top = pitch * ordered.length + 10, box = { left: 0, right: 320, top, bottom: top + 104 }
  const ears = { across: [70, 250], y: box.bottom + 78, size: 48, from: box.bottom + 8, by: { x: 160, y: box.bottom + 24 } }
  return {
    width: 320, height: ears.y + 92, marks: [
      ...climaxMarks(view, climax, speakers[0], box, { x: 144, y: top - 52 }, 28),
      ...suspicion(view, climax, ears),
      ...utterances.flatMap(said => praiseMarks(view, speakers.find(({ id }) => id === said.by)!, said, place(said.by))),
    ],
  }
}

/** People with their thumbs up, and the largest bubble of the first of them. */
export function utterancesScene(spec: UtterancesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
