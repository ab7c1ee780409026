import type { PostsSpec } from '../../../data/exhibits/diagrams/kinds/posts.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { n, rounded } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A phone that shows a picture, with its name below. */
function phone(
  { side }: PostsSpec,
  view: View,
  post: PostsSpec['posts'][number],
  left: number,
  top: number,
  width: number,
  drop = 0,
): Mark[] {
  const high = width * 1.42
  const middle = { x: left + width / 2, y: top + high / 2 }
  return [
    {
      kind: 'path',
      d: rounded({ left, right: left + width, top, bottom: top + high }, width * 0.14),
      stroke: 'ink',
      width: sizes[view.cut].line.thin,
      ground: true,
    },
    {
      kind: 'path',
      d: rounded({ left: left + 8, right: left + width - 8, top: top + 12, bottom: top + high - 12 }, 3),
      fill: 'raised',
      ground: true,
    },
    icon(post.shows, middle, width * 0.74, { tone: side }),
    textBlock(view, view.cut === 'wide' ? 'note' : 'caption', post.name, {
      x: middle.x,
      y: top + high + 8 + drop,
      at: 'top',
      anchor: 'middle',
      tone: 'ink',
    }),
  ]
}

/** One circle that breaks into slices and fades from left to right. */
function fading({ fading: own }: PostsSpec, middle: Point, r: number): Mark[] {
  const slices = 5
  return Array.from({ length: slices }, (_, index): Mark => {
    const [from, to] = [index, index + 1].map(at => -r + (2 * r * at) / slices) as [number, number]
    const up = (x: number) => Math.sqrt(Math.max(0, r * r - x * x))
    const apart = index * r * 0.13
    const drop = index * index * r * 0.03
    const at = (x: number, y: number) => `${n(middle.x + x + apart)} ${n(middle.y + y + drop)}`
    const arc = (y: -1 | 1, x: number, sweep: 0 | 1) => `A${n(r)} ${n(r)} 0 0 ${sweep} ${at(x, y * up(x))}`
    return {
      kind: 'path',
      d: `M${at(from, -up(from))}${arc(-1, to, 1)}L${at(to, up(to))}${arc(1, from, 1)}Z`,
      fill: own.side,
      opacity: 1 - index * 0.2,
      ground: true,
      role: 'fading',
    }
  })
}

function wide(spec: PostsSpec, view: View, height: number): Scene {
  const middle = { x: 690, y: 78 }
  const r = 54
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'label', spec.from, { x: 0, y: 0, at: 'top' }),
      ...spec.posts.flatMap((post, index) => phone(spec, view, post, index * 118, 32, 84)),
      arrow(view, { x: 470, y: middle.y + 8 }, { x: middle.x - r - 16, y: middle.y + 8 }, { weight: 'main' }),
      textBlock(view, 'caption', spec.way, { x: (470 + middle.x - r - 16) / 2, y: middle.y - 4, at: 'bottom', anchor: 'middle' }),
      ...fading(spec, { x: middle.x, y: middle.y }, r),
      ...stack(
        view,
        { x: middle.x + 24, y: 136, anchor: 'middle' },
        [
          ['label', spec.fading.name, { tone: spec.fading.side }],
          ['note', spec.fading.note],
        ],
        0,
      ).marks,
    ],
  }
}

function narrow(spec: PostsSpec, view: View): Scene {
  const middle = { x: 70, y: 272 }
  const r = 44
  return {
    width: 320,
    height: 336,
    marks: [
      textBlock(view, 'note', spec.from, { x: 0, y: 0, at: 'top' }),
      ...spec.posts.flatMap((post, index) => phone(spec, view, post, index * 82, 28, 66, (index % 2) * 18)),
      arrow(view, { x: middle.x, y: 172 }, { x: middle.x, y: middle.y - r - 8 }, { weight: 'main' }),
      textBlock(view, 'caption', spec.way, { x: middle.x + 16, y: 198, at: 'middle' }),
      ...fading(spec, middle, r),
      ...stack(
        view,
        { x: middle.x + r * 1.8, y: middle.y - 20 },
        [
          ['label', spec.fading.name, { tone: spec.fading.side }],
          ['note', spec.fading.note],
        ],
        0,
      ).marks,
    ],
  }
}

/** Posts on phones, and a circle that fades where they are seen. */
export function postsScene(spec: PostsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 178) : narrow(spec, view)
}
