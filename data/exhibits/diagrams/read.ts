import type { FigureId } from '../../figures/registry.ts'
import type { Run } from '../../figures/wording.ts'
import type { Locale } from '../../ui/locale.ts'
import type { ExhibitTable } from '../table.ts'
import type { DiagramKind, DiagramList } from './kind.ts'
import type { DiagramSpec } from './spec.ts'
import { names, outsideNames } from '../../article/names.ts'
import { isFigureId } from '../../figures/registry.ts'
import { isWords, plainText, runsIn } from '../../figures/wording.ts'
import { locales } from '../../ui/locale.ts'
import { diagramKinds } from './spec.ts'

/** A value in a spec with the keys that lead to it, such as `peaks.1.step`. */
interface Entry {
  readonly path: string
  readonly key: string
  readonly value: unknown
}

function isLocalized(value: object): value is Record<Locale, string> {
  return locales.every(locale => typeof (value as Partial<Record<Locale, unknown>>)[locale] === 'string')
}

/** Every value in a spec, from the outside in; texts are not taken apart. */
function entriesOf(value: unknown, path = ''): Entry[] {
  if (typeof value !== 'object' || value === null || isWords(value) || isLocalized(value)) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key
    return [{ path: at, key, value: part }, ...entriesOf(part, at)]
  })
}

/** Every text of a diagram as runs, in the order of its spec. */
export function textsOf(spec: DiagramSpec, locale: Locale): (readonly Run[])[] {
  return entriesOf(spec).flatMap(({ value }) => {
    if (typeof value !== 'object' || value === null) return []
    return isWords(value) || isLocalized(value) ? [runsIn(value, locale)] : []
  })
}

/** Every figure of a diagram, each once: those in its texts, and those that a spec names under `figure` or `figures`. */
export function figuresOfDiagram(spec: DiagramSpec): FigureId[] {
  const written = textsOf(spec, 'en').flatMap(runs => runs.flatMap(run => run.figure ?? []))
  const named = entriesOf(spec).filter(({ key }) => key === 'figure' || key === 'figures').flatMap(({ value }) => value)
  return [...new Set([...written, ...named.filter(id => typeof id === 'string' && isFigureId(id)) as FigureId[]])]
}

function kindOf(spec: DiagramSpec): DiagramKind<DiagramSpec> {
  return diagramKinds[spec.kind] as DiagramKind<DiagramSpec>
}

/** What a diagram says, as a table in an edition's language. */
function listOf(spec: DiagramSpec, locale: Locale): DiagramList {
  return kindOf(spec).list(spec, locale)
}

/** The same as plain text. */
export function tableOfDiagram(spec: DiagramSpec, locale: Locale): ExhibitTable {
  const { columns, rows } = listOf(spec, locale)
  return { columns, rows: rows.map(row => row.map(plainText)) }
}

/** The clicks that a diagram needs to have shown everything. */
export function clicksOfDiagram(spec: DiagramSpec): number {
  return spec.steps.length - 1
}

/** What is to be seen at a step, in words; the last step's where the clicks run over. */
export function descriptionAt(spec: DiagramSpec, step: number, locale: Locale): string {
  return plainText(spec.steps[Math.min(step, clicksOfDiagram(spec))]![locale])
}

/** Names with digits, longest first. */
const numbered = [...names, ...outsideNames]
  .flatMap(name => [name.zh, name.en])
  .filter(name => /\d/u.test(name))
  .sort((a, b) => b.length - a.length)

function looseDigits(runs: readonly Run[]): string[] {
  const words = runs.filter(run => !run.figure).map(run => run.text).join('\u0000')
  return numbered.reduce((text, name) => text.replaceAll(name, '\u0000'), words).match(/\d+/gu) ?? []
}

function faultsOf(spec: DiagramSpec): string[] {
  const entries = entriesOf(spec), count = spec.steps.length
  const digits = locales.flatMap(locale => textsOf(spec, locale)).flatMap(runs =>
    looseDigits(runs).map(digit => `“${digit}” in “${plainText(runs)}” is no figure`))
  const empty = entries.filter(({ value }) => Array.isArray(value) && value.length === 0).map(({ path }) => `${path} is empty`)
  const late = entries
    .filter(({ key, value }) => key === 'step' && typeof value === 'number' && !(value >= 0 && value < count))
    .map(({ path, value }) => `${path} is ${String(value)}, but the last step that is described is ${count - 1}`)
  return [...digits, ...empty, ...late, ...(kindOf(spec).faults?.(spec) ?? [])]
}

/**
 * Refuses a spec that can't be drawn honestly, naming the diagram: a digit that is no figure, an empty list, a step that
 * nothing describes, and what its kind knows to be wrong.
 */
export function checkedDiagram<S extends DiagramSpec>(id: string, spec: S): S {
  const [fault] = faultsOf(spec)
  if (fault) throw new Error(`diagram “${id}”: ${fault}`)
  return spec
}
