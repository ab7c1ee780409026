import type { Localized } from '../ui/locale.ts'
import { publication } from '../article/publication.ts'
import { deckTitle, shortTitle } from '../ui/site.ts'

const { author, outlet } = publication

/** How to cite the deck, and a figure of it. */
export const citing = {
  heading: { en: 'How to cite:', zh: '引用格式：' },
  deck: {
    en: `${deckTitle.en}. Slides in English and Chinese, after a Chinese article by ${author.en} in ${outlet.en}.`,
    zh: `《${deckTitle.zh}》，中英文课件，根据${author.zh}发表于${outlet.zh}的文章编写。`,
  },
  figure: {
    en: 'For a figure, add its paragraph, or say “arithmetic of the deck”; what another source says, cite from that source.',
    zh: '引用数字，请注明段落；课件自己算出来的，请写明“据课件计算”；别的来源的数字，请引那个来源。',
  },
  dataset: { en: `The figures of the deck “${shortTitle.en}”`, zh: `《${shortTitle.zh}》课件的数字` },
  article: { en: 'The article, ', zh: '据文章' },
  arithmetic: { en: 'Arithmetic of the deck: ', zh: '据课件计算：' },
  read: { en: 'Looked up on ', zh: '查阅日期：' },
  data: { en: 'All figures as data:', zh: '全部数字的数据文件：' },
} as const satisfies Record<string, Localized>

/** The files with all figures, which lie beside a hosted deck. */
export const dataFiles = ['figures.json', 'figures.csv', 'figures.schema.json', 'datapackage.json'] as const
