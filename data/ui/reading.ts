import type { Locale, Localized } from './locale.ts'
import { fileStem } from './site.ts'

/** Words of the reading edition: what stands there beside the slides' own. */
export const readingWords = {
  edition: { en: 'Read', zh: '阅读版' },
  slides: { en: 'To the slides', zh: '看课件' },
  slide: { en: 'As a slide', zh: '看这一页' },
  contents: { en: 'Contents', zh: '目录' },
  skip: { en: 'Skip to the text', zh: '跳到正文' },
  title: { en: 'Title page', zh: '标题页' },
  table: { en: 'In words and as a table', zh: '文字说明与表格' },
  dates: { en: 'The story in dates', zh: '按日期看' },
  asks: { en: 'To discuss', zh: '讨论' },
  checks: { en: 'What other sources say', zh: '其他来源怎么说' },
  noSource: { en: 'No other source.', zh: '没有其他来源。' },
  printed: { en: 'Printed in the article', zh: '文章里的数字' },
  derived: { en: 'Worked out by us', zh: '我们算出来的' },
  outside: { en: 'From other sources', zh: '其他来源的数字' },
  cite: { en: 'How to cite', zh: '引用格式' },
  download: { en: 'To take along', zh: '下载' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Localized>

/** The folder of an edition that holds its reading edition. */
export const readingFolder = 'read'

/** Where one reading edition finds another, hosted side by side. */
export function readingAddress(from: Locale, to: Locale): string {
  if (from === to) return './'
  return from === 'en' ? `../${to}/${readingFolder}/` : `../../${to === 'en' ? '' : `${to}/`}${readingFolder}/`
}

/** What a reading edition is called as one file. */
export function readingFile(locale: Locale): string {
  return `${fileStem}-${locale}-read.html`
}
