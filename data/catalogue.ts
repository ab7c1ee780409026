import { derived } from './derived.ts'
import type { Figure, Reading, When } from './figure.ts'
import { figures } from './figures.ts'
import { combinedReading, computed, roundedFor } from './arithmetic.ts'
import type { Unit } from './units.ts'

const all = { ...figures, ...derived } as const

/** The id of any figure. */
export type FigureId = keyof typeof all
/** Ids of the figures in a given unit: what keeps two units off one axis at compile time. */
export type FigureIn<U extends Unit> = { [K in FigureId]: (typeof all)[K] extends { unit: U } ? K : never }[FigureId]
/** Ids of the dates. */
export type DateId = { [K in FigureId]: (typeof all)[K] extends { kind: 'date' } ? K : never }[FigureId]

/** A figure with a value, as a chart or a sentence uses it: printed ones as they are, derived ones worked out. */
export interface Quantity { readonly value: number, readonly unit: Unit, readonly reading: Reading, readonly fraction?: readonly [number, number], readonly derived: boolean }

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
  if (figure.kind === 'date') throw new Error(`figure “${id}” is a date, expected an amount`)
  if (figure.kind === 'amount') {
    if (!Number.isFinite(figure.value)) throw new Error(`figure “${id}” has no finite value`)
    const { value, unit, reading, fraction } = figure
    return { value, unit, reading, derived: false, ...(fraction && { fraction }) }
  }
  const inputs = figure.of.map(quantityOf)
  const exact = computed(figure.op, inputs.map(input => input.value))
  if (!Number.isFinite(exact)) throw new Error(`figure “${id}” has no finite value`)
  return { ...roundedFor(exact, combinedReading(figure.op, inputs.map(input => input.reading)), figure.digits), unit: figure.unit, derived: true }
}

/** The date of a date figure. Throws for anything else. */
export function whenOf(id: string): When {
  const figure = figureOf(id)
  if (figure.kind !== 'date') throw new Error(`figure “${id}” is not a date`)
  return figure.when
}
