import type { Locale } from '../ui/locale.ts'
import { figureText } from './format.ts'
import { figureOf } from './registry.ts'

/**
 * The formula of a derived figure with its inputs written out and its result: 385.3 million ÷ 500,000 = about 770. Throws
 * for a printed figure.
 */
export function formulaText(id: string, locale: Locale): string {
  const figure = figureOf(id)
  if (figure.kind !== 'derived') throw new Error(`figure “${id}” is printed, it has no formula`)
  const inputs = figure.of.map(input => figureText(input, locale, true))
  const whole = new Intl.NumberFormat('en', { style: 'percent' }).format(1)
  const left = (() => {
    switch (figure.op) {
      case 'ratio':
        return inputs.join(' ÷ ')
      case 'excess':
        return `${inputs.join(' ÷ ')} − ${whole}`
      case 'difference':
        return inputs.join(' − ')
      case 'product':
        return inputs.join(' × ')
      case 'rest':
        return [whole, ...inputs].join(' − ')
    }
  })()
  return `${left} = ${figureText(id, locale, true)}`
}
