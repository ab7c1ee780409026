import type { Qualifier, When } from '../model/figure.ts'
import type { UnitSpec } from '../model/units.ts'
import type { Locale } from '../ui/locale.ts'
import type { Quantity } from './registry.ts'
import { units } from '../model/units.ts'
import { languageTag } from '../ui/locale.ts'
import { figureOf, quantityOf } from './registry.ts'

/** The one place where a number becomes text. */

const leads: Record<Locale, Record<Qualifier, string>> = {
  en: { exact: '', about: 'about ', nearly: 'nearly ', over: 'over ', under: 'under ' },
  zh: { exact: '', about: '约', nearly: '近', over: '', under: '不到' },
}
const numerators: Record<number, string> = { 1: 'a', 2: 'two', 3: 'three' }
const denominators: Record<number, string> = { 2: 'half', 3: 'third', 4: 'quarter', 8: 'eighth' }
const hanNumber = new Intl.NumberFormat('zh-u-nu-hanidec')

function plainNumber(value: number, locale: Locale): string {
  // English counts thousands in digits (500,000), and only millions and more in words; Chinese counts 万 and 亿.
  const compact = locale === 'zh' ? value >= 1e4 : value >= 1e6
  return new Intl.NumberFormat(
    languageTag[locale],
    compact ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 4 } : { maximumFractionDigits: 4 },
  ).format(value)
}

function fractionWords([numerator, denominator]: readonly [number, number], locale: Locale): string {
  const share = denominators[denominator]
  if (!share || !numerators[numerator]) throw new Error(`no words for the fraction ${numerator}/${denominator}`)
  if (locale === 'zh') return denominator === 2 ? '半' : `${hanNumber.format(denominator)}分之${hanNumber.format(numerator)}`
  if (numerator > 1) return `${numerators[numerator]} ${share}s`
  return denominator === 2 ? 'half a' : `${/^[aeiou]/u.test(share) ? 'an' : 'a'} ${share}`
}

function clockText(hour: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: 'numeric',
    hour12: true,
    dayPeriod: locale === 'zh' ? 'short' : undefined,
    timeZone: 'UTC',
  })
    .format(Date.UTC(2000, 0, 1, hour))
    .replace('時', '点')
    .replace('时', '点')
}

/** A rank: 1st, 2nd / 第一. */
export function rankText(value: number, locale: Locale): string {
  if (locale === 'zh') return `第${hanNumber.format(value)}`
  const suffix: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
  return `${value}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`
}

/** The number without its qualifier or its unit: 385.3 million, 40%, a third, 9 am. */
function numberText({ value, unit, fraction }: Quantity, locale: Locale): string {
  if (fraction) return fractionWords(fraction, locale)
  switch (unit) {
    case 'share':
      return new Intl.NumberFormat(languageTag[locale], { style: 'percent', maximumFractionDigits: 1 }).format(value)
    case 'clock':
      return clockText(value, locale)
    case 'rank':
      return rankText(value, locale)
    default:
      return plainNumber(value, locale)
  }
}

/** A quantity with its qualifier and, unless `bare`, its unit: over 200 circuits / 200多条. */
export function quantityText(quantity: Quantity, locale: Locale, bare = false): string {
  const spec: UnitSpec = units[quantity.unit]
  const number = numberText(quantity, locale)
  const lead = leads[locale][quantity.qualifier]
  if (locale === 'en') {
    // A sum of money keeps its sign when bare: the sign is part of how the number is read.
    const plural = new Intl.PluralRules('en').select(quantity.value) === 'one' || quantity.fraction ? 0 : 1
    return `${lead}${spec.before?.en ?? ''}${number}${bare ? '' : spec.after.en[plural]}`
  }
  const after = bare && quantity.unit !== 'usd' && quantity.unit !== 'usdPerMonth' ? '' : spec.after.zh
  // Before a measure word a Chinese reader says 两, not 二.
  const counted = quantity.value === 2 && after ? '两' : number
  if (quantity.qualifier !== 'over') return `${lead}${counted}${after}`
  // 以上 takes the number in; what is left of a strict 不到 or 多 is strictly more.
  if (spec.zhOver === '超过' || (quantity.origin === 'derived' && spec.zhOver !== '以上')) return `超过${counted}${after}`
  // 多 follows a round number only.
  return spec.zhOver === '多' && quantity.value % 10 === 0 ? `${counted}多${after}` : `${counted}${after}以上`
}

/** A date as ISO 8601 and HTML's `datetime` have it: a year, a month or a day. */
export function isoDate({ year, month, day }: When): string {
  return [year, ...[month, day].flatMap(part => (part ? [String(part).padStart(2, '0')] : []))].join('-')
}

/** A date as precisely as it is known: start of 2024, October 2025, 30 November 2022. */
export function dateText(when: When, locale: Locale): string {
  const { year, month, day, untilMonth, part } = when
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }
  const format = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', style)
  const at = (ofMonth: number) => Date.UTC(year, ofMonth - 1, day ?? 1)
  if (month && untilMonth)
    return locale === 'zh'
      ? `${format.format(at(month))}至${untilMonth}月`
      : format.formatRange(at(month), at(untilMonth)).replace(/\s*–\s*/u, '–')
  const text = format.format(at(month ?? 1))
  if (!part) return text
  return locale === 'zh'
    ? `${text}${part === 'start' ? '初' : '底'}`
    : `${part === 'start' ? 'the start of' : 'the end of'} ${text}`
}

/** Any figure as text, by its id. `bare` leaves the unit out. Throws, naming it, for an unknown id. */
export function figureText(id: string, locale: Locale, bare = false): string {
  const figure = figureOf(id)
  return 'when' in figure ? dateText(figure.when, locale) : quantityText(quantityOf(id), locale, bare)
}
