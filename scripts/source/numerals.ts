/**
 * Printed Chinese numerals: where they stand in a clause, and what they say.
 * Pure text work; knows no figure and no article.
 */

import type { UnitSpec } from '../../data/model/units.ts'
import { units } from '../../data/model/units.ts'

/** How firmly a numeral is meant: 约 about, 近 nearly, 以上 and 多 over, 不到 under. */
export type PrintedQualifier = 'exact' | 'about' | 'nearly' | 'over' | 'under'

/** A date as far as the text gives it; the year is absent where the text leaves it out. */
export interface PrintedDate {
  year?: number
  month?: number
  day?: number
  untilMonth?: number
  part?: 'start' | 'end'
}

/** What a printed numeral says: an amount with the measure word behind it, or a date. */
export type ReadNumeral
  = { kind: 'amount', value: number, qualifier: PrintedQualifier, measure: string } | { kind: 'date', date: PrintedDate }

/** Measure words, longer ones first: 人次 before 次. */
const printedMeasures = Object.values<UnitSpec>(units).flatMap(unit => unit.measures).filter(text => /^\p{Script=Han}+$/u.test(text))
const measures = printedMeasures.sort((a, b) => b.length - a.length)
const lead = '将近|接近|近|约为|约|不到|不足|超过|超'
const gapLead = '约为|不到'
const digits = '零〇一二两三四五六七八九十百千万亿'
/** A date that the text gives by the year it was written in. */
const thisYear = '今年年初'
const date = String.raw`${thisYear}|\d{4}年(?:\d{1,2}月(?:至\d{1,2}月|\d{1,2}日)?|初|底)?|\d{1,2}月\d{1,2}日`
const number = String.raw`\d+(?:\.\d+)?[万亿]*|[${digits}]+分之[${digits}]+|半(?=个世纪)|[${digits}]+`
const amount = String.raw`(?:第|上午|下午|晚上)?(?:${number})(?:多|%)?(?:${measures.join('|')})?(?:以上)?`
const finder = new RegExp(String.raw`(?:${date})|(?:${lead})?(?:${amount})`, 'gu')

/**
 * The numerals of one clause, as printed and in order. A lead word that stands apart from its numeral
 * (不到美国同类产品三分之一) is joined to it with an ellipsis: 不到…三分之一.
 */
export function findNumerals(clause: string): { printed: string, index: number }[] {
  let from = 0
  return [...clause.matchAll(finder)].map((match) => {
    const apart = new RegExp(`(${gapLead})[^，,]+$`, 'u').exec(clause.slice(from, match.index))
    from = match.index + match[0].length
    return { printed: apart ? `${apart[1]}…${match[0]}` : match[0], index: match.index }
  })
}

const chineseDigits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const chineseSteps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const myriads: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** The value of a whole number in Chinese characters (二十三 is 23). Throws on anything else. */
export function readChineseNumber(text: string): number {
  let total = 0,
    section = 0,
    digit = 0
  for (const character of text) {
    const step = chineseSteps[character],
      myriad = myriads[character],
      plain = chineseDigits[character]
    if (plain !== undefined) digit = plain
    else if (step) {
      section += (digit || 1) * step
      digit = 0
    }
    else if (myriad === 1e8) {
      total = (total + section + digit) * myriad
      section = digit = 0
    }
    else if (myriad) {
      total += (section + digit) * myriad
      section = digit = 0
    }
    else throw new Error(`not a Chinese numeral: ${text}`)
  }
  return total + section + digit
}

function readNumber(text: string): number {
  if (text === '半') return 1 / 2
  const fraction = /^(.+)分之(.+)$/u.exec(text)
  if (fraction) return readChineseNumber(fraction[2]!) / readChineseNumber(fraction[1]!)
  const arabic = /^(\d+(?:\.\d+)?)([万亿]*)$/u.exec(text)
  if (!arabic) return readChineseNumber(text)
  const scale = [...arabic[2]!].reduce((product, character) => product * myriads[character]!, 1)
  // 3.853 × 1e8 is not a whole number in binary; no figure of a text has more than a few digits.
  return Number((Number(arabic[1]) * scale).toPrecision(12))
}

const leadQualifier: Record<string, PrintedQualifier> = {
  将近: 'nearly',
  接近: 'nearly',
  近: 'nearly',
  约为: 'about',
  约: 'about',
  不到: 'under',
  不足: 'under',
  超过: 'over',
  超: 'over',
}

function readDate(printed: string): PrintedDate | undefined {
  if (printed === thisYear) return { part: 'start' }
  const match = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:至(\d{1,2})月)?(?:(\d{1,2})日)?(初|底)?$/u.exec(printed)
  if (!match || (!match[1] && !match[2])) return undefined
  const [, year, month, untilMonth, day, part] = match
  return {
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(untilMonth && { untilMonth: Number(untilMonth) }),
    ...(day && { day: Number(day) }),
    ...(part && { part: part === '初' ? ('start' as const) : ('end' as const) }),
  }
}

/** What a printed numeral says. Throws, naming it, where it can't be read. */
export function readNumeral(printed: string): ReadNumeral {
  const asDate = readDate(printed)
  if (asDate) return { kind: 'date', date: asDate }
  const form = new RegExp(
    String.raw`^(${lead})?…?(第|上午|下午|晚上)?(${number})(多)?(%)?(${measures.join('|')})?(以上)?$`,
    'u',
  ).exec(printed)
  if (!form) throw new Error(`can't read the numeral “${printed}”`)
  const [, before, prefix, digitsText, many, percent, measure = '', above] = form
  const fraction = digitsText!.includes('分之')
  const value = percent ? readNumber(digitsText!) / 100 : readNumber(digitsText!)
  return {
    kind: 'amount',
    value: (prefix === '晚上' || prefix === '下午') && measure === '点' ? value + 12 : value,
    qualifier: many || above ? 'over' : before ? leadQualifier[before]! : 'exact',
    measure: percent || fraction ? 'share' : prefix === '第' ? 'rank' : measure,
  }
}
