import type { Locale } from '../../data/ui/locale.ts'
import { leftOut } from '../../data/article/ignored-numerals.ts'
import { names, outsideNames } from '../../data/article/names.ts'

/** English words that say a number. “One” and “first” are left out: they are mostly an article and an adverb. */
const numberWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'twenty',
  'hundred',
  'thousand',
  'million',
  'billion',
  'half',
  'third',
  'quarter',
  'eighth',
  'second',
  'twice',
  'double',
  'doubled',
  'triple',
  'dozen',
  'percent',
  'hundredth',
  'tenth',
  'halves',
  'both halves',
]
const inEnglish = new RegExp(String.raw`\d+(?:[.,]\d+)*|\b(?:${numberWords.join('|')})\b`, 'giu')
/** Chinese digits; 一 alone is mostly an article, and is looked for only where it makes an amount. */
const inChinese = /\d+(?:[.,]\d+)*|[二两三四五六七八九十百千万亿]+|半(?=[数个年])|第一|一(?=[成半倍百千万亿])/gu

/** Fixed Chinese words of ours in which a numeral's character counts nothing. */
const fixedWords = [
  '周二',
  '周三',
  '周四',
  '周五',
  '周六',
  '千篇',
  '万一',
  '十分',
  '百般',
  '百分点',
  '五花八门',
  '三言两语',
  '两者',
  '两边',
  '两国',
  '两头',
  '一半',
  '七嘴八舌',
  '四处',
  '双方',
  '万能',
  '第二次世界大战',
  '半导体',
  '二次开发',
  '十足',
  '三思',
  '货比三家',
  '二战',
]

/** Numerals of a text that no name and no fixed word accounts for. Figures must have been taken out before. */
export function looseNumerals(text: string, locale: Locale): string[] {
  const known = [
    ...[...names, ...outsideNames]
      .flatMap(name => [name.zh, name.en])
      .filter(name => /\d/u.test(name) || locale === 'zh' || /second|three/iu.test(name)),
    ...(locale === 'zh' ? [...leftOut.map(entry => entry.word), ...fixedWords] : []),
  ]
  const rest = known.sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, '\u0000'), text)
  return [...rest.matchAll(locale === 'zh' ? inChinese : inEnglish)].map(match => match[0])
}

/** Markdown as it is read: without tags, their attributes, slot marks and link targets. */
export function spoken(markdown: string): string {
  return markdown
    .replace(/<Fig\b[^>]*>/gu, '\u0000')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/^::.*::$/gmu, '')
    .replace(/\[click\]/gu, '')
    .replace(/\]\([^)]*\)/gu, ']')
}

/**
 * What a Chinese typesetter would not let pass: half-width punctuation and typed spaces beside Han characters, which CSS
 * spaces from Latin ones.
 */
export function typesettingFaults(text: string): string[] {
  const words = text
    .replace(/<[^>]+>/gu, '')
    .replace(/\|/gu, '\n')
    .replace(/^(?:\[click\]|#+|[->])\s+/gmu, '')
  return [
    ...words.matchAll(
      /\p{Script=Han} *[,;:!?()"']|[,;:!?()"'] *\p{Script=Han}|\p{Script=Han} +[\p{L}\p{N}]|[\p{L}\p{N}] +\p{Script=Han}/gu,
    ),
  ].map(match => match[0])
}
