import type { HookState } from '../exhibits/hook-scenes.ts'
import { clearance, hookScene } from '../exhibits/hook-scenes.ts'
import { element } from './html.ts'

/** The hook as a part's ornament: decorative, hidden from screen readers. */
export function hookHtml(state: HookState): string {
  const { hook, width, swing, line, held, shapes } = hookScene(state)
  const wire = [
    element('path', { 'class': 'wire', 'd': hook.wire, 'stroke-width': width }, ''),
    element('path', { class: `held ${held.tone}`, d: held.d }, ''),
    element('path', { 'class': 'clear', 'd': hook.front, 'stroke-width': width + 2 * clearance }, ''),
    element('path', { 'class': 'clear', 'd': hook.point, 'stroke-width': 2 * clearance }, ''),
    element('path', { 'class': 'wire', 'd': hook.front, 'stroke-width': width }, ''),
    element('path', { class: 'point', d: hook.point }, ''),
    element('path', { 'class': 'eye', 'd': hook.eye, 'stroke-width': width * 0.62 }, ''),
  ]
  const inner = [
    element('path', { class: 'line', d: line }, ''),
    element('g', { transform: swing }, wire.join('')),
    ...shapes.map(({ d, tone }) => element('path', { class: tone, d }, '')),
  ]
  return element('svg', { 'class': 'hook', 'viewBox': '470 0 510 552', 'aria-hidden': 'true' }, inner.join(''))
}
