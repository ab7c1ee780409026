import type { Figure, Origin, Printed, Qualifier, When } from '../model/figure.ts'
import type { CitationId } from '../model/ids.ts'
import type { Unit } from '../model/units.ts'
import { figures } from '../article/figures.ts'
import { outside } from '../external/figures.ts'
import { combinedQualifier, computed, roundedFor } from './arithmetic.ts'
import { compared, derived } from './derived.ts'

const all = { ...figures, ...derived, ...compared, ...outside } as const

/** The id of any figure. */
export type FigureId = keyof typeof all
/** Ids of the article's and our figures in a given unit: what keeps two units, and other sources, off one axis at compile time. */
export type FigureIn<U extends Unit> = {
  [K in FigureId]: (typeof all)[K] extends { citation: CitationId }
    ? never
    : (typeof all)[K] extends { kind: 'amount' | 'derived', unit: U } ? K : never
}[FigureId]
/** Figures in a given unit that rest on another source, each together with that source: without it they can't be named. */
export type CitedIn<U extends Unit> = {
  [K in FigureId]: (typeof all)[K] extends { unit: U, citation: infer C } ? { readonly figure: K, readonly citation: C } : never
}[FigureId]
/** Ids of the dates. */
export type DateId = { [K in FigureId]: (typeof all)[K] extends { kind: 'date' } ? K : never }[FigureId]

/** A figure with a value, as a chart or a sentence uses it: printed ones as they are, derived ones worked out. */
export interface Quantity {
  readonly value: number
  readonly unit: Unit
  readonly qualifier: Qualifier
  readonly fraction?: readonly [number, number]
  readonly origin: Origin
}

export const figureIds = Object.keys(all) as FigureId[]

export function isFigureId(id: string): id is FigureId {
  return Object.hasOwn(all, id)
}

/** The figure of an id. Throws, naming it, where there is none. */
export function figureOf(id: string): Figure {
  if (!isFigureId(id)) throw new Error(`unknown figure “${id}”`)
  return all[id]
}

/** The value of a figure; derived ones are computed from their inputs and rounded. Throws for a date or an unknown id. */
export function quantityOf(id: string): Quantity {
  const figure = figureOf(id)
  if (figure.kind === 'date' || figure.kind === 'outsideDate') throw new Error(`figure “${id}” is a date, expected an amount`)
  if (figure.kind !== 'derived') {
    if (!Number.isFinite(figure.value)) throw new TypeError(`figure “${id}” has no finite value`)
    const { value, unit, qualifier } = figure
    return {
      value,
      unit,
      qualifier,
      origin: originOf(figure),
      ...(figure.kind === 'amount' && figure.fraction && { fraction: figure.fraction }),
    }
  }
  const inputs = figure.of.map(quantityOf)
  // What is left of a fraction is a fraction: one less a third is two thirds.
  const [part] = inputs
  if (figure.op === 'rest' && inputs.length === 1 && part?.fraction) {
    const [numerator, denominator] = part.fraction
    return {
      value: (denominator - numerator) / denominator,
      fraction: [denominator - numerator, denominator],
      unit: figure.unit,
      qualifier: combinedQualifier('rest', [part.qualifier]),
      origin: 'derived',
    }
  }
  const exact = computed(
    figure.op,
    inputs.map(input => input.value),
  )
  if (!Number.isFinite(exact)) throw new TypeError(`figure “${id}” has no finite value`)
  return {
    ...roundedFor(
      exact,
      combinedQualifier(
        figure.op,
        inputs.map(input => input.qualifier),
      ),
      figure.digits,
    ),
    unit: figure.unit,
    origin: 'derived',
  }
}

/** The date of a date figure. Throws for anything else. */
export function whenOf(id: string): When {
  const figure = figureOf(id)
  if (figure.kind !== 'date' && figure.kind !== 'outsideDate') throw new Error(`figure “${id}” is not a date`)
  return figure.when
}

/** Where a figure comes from. */
export function originOf(figure: Figure): Origin {
  switch (figure.kind) {
    case 'amount':
    case 'date':
      return 'printed'
    case 'derived':
      return 'derived'
    case 'outside':
    case 'outsideDate':
      return 'outside'
  }
}

/** Where the article prints a figure; undefined for arithmetic and for other sources. */
export function printedOf(figure: Figure): Printed | undefined {
  return figure.kind === 'amount' || figure.kind === 'date' ? figure.printed : undefined
}
