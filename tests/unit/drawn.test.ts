import type { DiagramId } from '../../data/exhibits/diagrams/index.ts'
import type { GroupMark, Mark } from '../../exhibits/scene.ts'
import { expect, it } from 'vitest'
import { diagramOf, diagrams } from '../../data/exhibits/diagrams/index.ts'
import { locales } from '../../data/ui/locale.ts'
import { sceneOf } from '../../exhibits/diagrams/layout.ts'
import { drawn } from '../../exhibits/drawn.ts'
import { textsIn } from '../../exhibits/scene.ts'

const rows = locales.flatMap(locale => (Object.keys(diagrams) as DiagramId[]).map(id => [id, locale] as const))
const groupsIn = (marks: readonly Mark[]): GroupMark[] =>
  marks.flatMap(mark => (mark.kind === 'group' ? [mark, ...groupsIn(mark.children)] : []))
const paths = (marks: readonly Mark[]): string[] =>
  marks.flatMap(mark => (mark.kind === 'group' ? paths(mark.children) : mark.kind === 'path' ? [mark.d] : []))

it.each(rows)('what a slide is given of %s in %s says what was drawn, as large as it was drawn', (id, locale) => {
  const [given, whole] = [drawn(`diagram/${id}`, locale).scene, sceneOf(diagramOf(id), { locale, cut: 'wide' })]
  const said = (marks: readonly Mark[]) => textsIn(marks).map(({ lines, style }) => ({ lines, style }))
  expect(said(given.marks)).toEqual(said(whole.marks))
  const scales = (marks: readonly Mark[]) =>
    groupsIn(marks).map(({ scale, moves = [] }) => [scale, ...moves.flatMap(move => [move.scale, move.rotate])])
  expect(scales(given.marks)).toEqual(scales(whole.marks))
  expect(given.marks.map(({ opacity }) => opacity)).toEqual(whole.marks.map(({ opacity }) => opacity))
  expect(paths(given.marks).join().match(/\.\d\d/u)).toBeNull()
})
