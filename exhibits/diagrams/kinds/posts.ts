import type { PostsSpec } from '../../../data/exhibits/diagrams/kinds/posts.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { crackedStar } from '../parts/cracked-star.ts'
import { dreamCloud, shockedFace } from '../parts/dream.ts'
import { circle, rounded } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { person } from '../parts/person.ts'
import { textBlock } from '../parts/text.ts'

type Post = PostsSpec['posts'][number]

/** A phone of those who post, with a picture of what they saw on its screen. */
function phone({ side, by }: PostsSpec, { shows }: Post, { left, top, right, bottom }: Box): Mark[] {
  const width = right - left, rim = width * 0.07, x = (left + right) / 2, chin = width * 0.24
  const screen = { left: left + rim, right: right - rim, top: top + width * 0.17, bottom: bottom - chin }
  const slit = { left: x - width * 0.12, right: x + width * 0.12, top: top + width * 0.075, bottom: top + width * 0.11 }
  return [
    { kind: 'path', d: rounded({ left, right, top, bottom }, width * 0.16), fill: by.side, ground: true, role: 'phone' },
    { kind: 'path', d: rounded(screen, width * 0.04), fill: 'paper', ground: true },
    { kind: 'path', d: circle({ x, y: bottom - chin / 2 }, width * 0.06), fill: 'paper', ground: true },
    { kind: 'path', d: rounded(slit, width * 0.015), fill: 'paper', ground: true },
    icon(shows, { x, y: (screen.top + screen.bottom) / 2 }, width * 0.76, { tone: side }),
  ]
}

/** Where somebody stands, and where the dream is, how large its cloud, its star and its name in it. */
interface Dreaming {
  readonly body: Stature
  readonly dream: Point & { readonly across: number, readonly down: number, readonly r: number, readonly size: number }
}

/** Somebody at home and the dream in a cloud: from the step of the shock on, it is cracked. */
function dreamer({ seen: { side, step, dream: name } }: PostsSpec, view: View, { body, dream }: Dreaming): Mark[] {
  const { x, y, across, down, r, size } = dream
  return [
    ...dreamCloud(dream, across, down, { x: body.x + body.r * 0.8, y: body.y - body.r * 0.9 }, side),
    crackedStar({ x, y: y - down * 0.36 }, r, side, step),
    textBlock(view, 'big', name, { x, y: y + down * 0.54, at: 'middle', anchor: 'middle', tone: side, size }),
    ...person(side, body),
    ...shockedFace(body, body.r, step),
  ]
}

function wide(spec: PostsSpec, view: View, height: number): Scene {
  const { by, posts, seen } = spec, shown = { from: seen.step }
  const phones = { top: 50, width: 98, height: 190, step: 114 }, end = (posts.length - 1) * phones.step + phones.width
  const body = { x: 574, y: 234, r: 44, bottom: height }, dream = { x: 736, y: 126, across: 130, down: 122, r: 66, size: 26 }
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'label', by.name, { x: 0, y: 4, at: 'top', tone: by.side, size: 24 }),
      ...posts.flatMap((post, index) => {
        const left = index * phones.step, right = left + phones.width, { top } = phones
        return [
          ...phone(spec, post, { left, top, right, bottom: top + phones.height }),
          textBlock(view, 'note', post.name, { x: (left + right) / 2, y: top + phones.height + 12, at: 'top', anchor: 'middle' }),
        ]
      }),
      ...dreamer(spec, view, { body, dream }),
      arrow(view, { x: end + 12, y: 158 }, { x: body.x - body.r - 10, y: 206 }, { weight: 'bold', ...shown }),
      textBlock(view, 'big', seen.verb, { x: end + 16, y: 128, ...shown }),
      textBlock(view, 'label', seen.who, { x: body.x, y: height - 34, at: 'middle', anchor: 'middle', tone: 'paper' }),
    ],
  }
}

function narrow(spec: PostsSpec, view: View): Scene {
  const { by, posts, seen } = spec, shown = { from: seen.step }
  const phones = { top: 30, width: 52, height: 98, across: 160, down: 110 }
  const body = { x: 46, y: 376, r: 26, bottom: 472 }, dream = { x: 220, y: 340, across: 96, down: 84, r: 46, size: 18 }
  return {
    width: 320,
    height: 476,
    marks: [
      textBlock(view, 'label', by.name, { x: 0, y: 0, at: 'top', tone: by.side }),
      ...posts.flatMap((post, index) => {
        const left = (index % 2) * phones.across, top = phones.top + Math.floor(index / 2) * phones.down
        return [
          ...phone(spec, post, { left, top, right: left + phones.width, bottom: top + phones.height }),
          textBlock(view, 'note', post.name, { x: left + phones.width + 10, y: top + phones.height / 2, at: 'middle' }),
        ]
      }),
      ...dreamer(spec, view, { body, dream }),
      arrow(view, { x: body.x, y: 258 }, { x: body.x, y: body.y - body.r - 10 }, { weight: 'bold', ...shown }),
      textBlock(view, 'label', seen.verb, { x: body.x + 18, y: 284, at: 'middle', ...shown }),
      textBlock(view, 'note', seen.who, { x: 104, y: 474, at: 'bottom' }),
    ],
  }
}

/** Posts on phones, and whose dream they crack where they are seen. */
export function postsScene(spec: PostsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
