/** A word of the article in which a numeral's character counts nothing that the deck should show. */
export interface LeftOut {
  readonly word: string
  readonly why: string
}

const article = 'stands for “a” or “one of them”, not for an amount'
const adverb = 'an adverb or a fixed word'
const idiom = 'an idiom, in which no amount is meant'
const list = 'counts the items that the text then names, and the slide shows them all'

/** Numerals that are neither a figure nor part of a name, each with the reason. */
export const leftOut: readonly LeftOut[] = [
  { word: '一些', why: article },
  { word: '一位', why: article },
  { word: '一篇', why: article },
  { word: '一种', why: article },
  { word: '一个', why: article },
  { word: '一颗', why: article },
  { word: '一条', why: article },
  { word: '一词', why: article },
  { word: '一家', why: article },
  { word: '这一', why: article },
  { word: '一直', why: adverb },
  { word: '一旦', why: adverb },
  { word: '一开始', why: adverb },
  { word: '唯一', why: adverb },
  { word: '二次开发', why: adverb },
  { word: '横扫千军', why: idiom },
  { word: '小九九', why: idiom },
  { word: '两国', why: list },
  { word: '两家公司', why: list },
  { word: '两大成果', why: list },
  { word: '一是', why: list },
  { word: '二是', why: list },
]
