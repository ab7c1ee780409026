import type { HookState } from '../exhibits/hook-scenes.ts'
import { hookScene } from '../exhibits/hook-scenes.ts'
import { element } from './html.ts'

/** The deck's running picture as a part's ornament; it says nothing, and nothing reads it aloud. */
export function hookHtml(state: HookState): string {
  const { hook, width, swing, line, caught, others } = hookScene(state)
  const circle = ({ x, y, r }: { x: number, y: number, r: number }) => element('circle', { cx: x, cy: y, r }, '')
  const wire = [
    element('path', { 'class': 'wire', 'd': hook.wire, 'stroke-width': width }, ''),
    element('path', { class: 'point', d: hook.point }, ''),
    element('path', { 'class': 'eye', 'd': hook.eye, 'stroke-width': width * 0.62 }, ''),
    circle(caught),
  ]
  const inner = [
    element('path', { class: 'line', d: line }, ''),
    element('g', { transform: swing }, wire.join('')),
    ...others.map(circle),
  ]
  return element('svg', { 'class': 'hook', 'viewBox': '470 0 510 552', 'aria-hidden': 'true' }, inner.join(''))
}
