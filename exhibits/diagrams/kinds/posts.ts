import type { PostsSpec } from '../../../data/exhibits/diagrams/kinds/posts.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { rounded } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { shatteredStar } from '../parts/shattered.ts'
import { textBlock } from '../parts/text.ts'

type Post = PostsSpec['posts'][number]

/** A phone of those who post, with a picture of what they saw on its screen. */
function phone({ side, by }: PostsSpec, { shows }: Post, { left, top, right, bottom }: Box): Mark[] {
  const width = right - left, rim = width * 0.09
  return [
    { kind: 'path', d: rounded({ left, right, top, bottom }, width * 0.15), fill: by.side, ground: true, role: 'phone' },
    {
      kind: 'path',
      d: rounded({ left: left + rim, right: right - rim, top: top + rim * 1.5, bottom: bottom - rim * 1.5 }, width * 0.06),
      fill: 'paper',
      ground: true,
    },
    icon(shows, { x: (left + right) / 2, y: (top + bottom) / 2 }, width * 0.72, { tone: side }),
  ]
}

function wide(spec: PostsSpec, view: View, height: number): Scene {
  const phones = { top: 34, width: 94, height: 126, step: 120 }
  const star = { x: 726, y: 89, r: 86 }
  const end = 3 * phones.step + phones.width, way = { from: end + 26, to: star.x - star.r * 0.84, y: star.y + 2 }
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'label', spec.by.name, { x: 0, y: 0, at: 'top', tone: spec.by.side }),
      ...spec.posts.flatMap((post, index) => {
        const left = index * phones.step,
          right = left + phones.width,
          { top } = phones
        return [
          ...phone(spec, post, { left, right, top, bottom: top + phones.height }),
          textBlock(view, 'note', post.name, { x: (left + right) / 2, y: top + phones.height + 8, at: 'top', anchor: 'middle' }),
        ]
      }),
      arrow(view, { x: way.from, y: way.y }, { x: way.to, y: way.y }, { weight: 'bold' }),
      textBlock(view, 'label', spec.way, { x: (way.from + way.to) / 2 - 8, y: way.y - 16, at: 'bottom', anchor: 'middle' }),
      shatteredStar(star, star.r, { tone: spec.broken.side }),
      textBlock(view, 'big', spec.broken.name, {
        x: star.x,
        y: height,
        at: 'bottom',
        anchor: 'middle',
        tone: spec.broken.side,
        size: 26,
      }),
    ],
  }
}

function narrow(spec: PostsSpec, view: View): Scene {
  const phones = { top: 30, width: 62, height: 86, across: 156, down: 100 }
  const star = { x: 78, y: 350, r: 66 }
  return {
    width: 320,
    height: 422,
    marks: [
      textBlock(view, 'label', spec.by.name, { x: 0, y: 0, at: 'top', tone: spec.by.side }),
      ...spec.posts.flatMap((post, index) => {
        const left = (index % 2) * phones.across,
          top = phones.top + Math.floor(index / 2) * phones.down
        return [
          ...phone(spec, post, { left, top, right: left + phones.width, bottom: top + phones.height }),
          textBlock(view, 'note', post.name, { x: left + phones.width + 8, y: top + phones.height / 2, at: 'middle' }),
        ]
      }),
      arrow(view, { x: star.x, y: 232 }, { x: star.x, y: star.y - star.r - 8 }, { weight: 'bold' }),
      textBlock(view, 'label', spec.way, { x: star.x + 16, y: 252, at: 'middle', width: 210 }),
      shatteredStar(star, star.r, { tone: spec.broken.side }),
      textBlock(view, 'big', spec.broken.name, {
        x: star.x + star.r + 18,
        y: star.y,
        at: 'middle',
        width: 150,
        tone: spec.broken.side,
      }),
    ],
  }
}

/** Posts on phones, and what they break where they are seen. */
export function postsScene(spec: PostsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
