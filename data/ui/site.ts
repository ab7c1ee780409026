import type { Locale, Localized } from './locale.ts'

/** What the deck is called; the first slide's frontmatter says it too. */
export const deckTitle: Localized = { en: 'Hooked: Silicon Valley and Chinese AI', zh: '沉迷：硅谷与中国AI' }

/** The same below an icon on a phone's screen. */
export const shortTitle: Localized = { en: 'Hooked', zh: '沉迷' }

/** What its files are called. */
export const fileStem = 'hooked'

/** What a link to the deck says of it. */
export const description: Localized = {
  en: 'Silicon Valley wanted Chinese AI banned. Now, one Chinese article says, it is “hooked” on it. '
    + 'Its argument, told section by section, in which every figure says where it is from.',
  zh: '有篇文章说：硅谷曾想封杀中国AI，如今却“沉迷”其中。一节一节看它怎样论证，每个数字，都交代来历。',
}

/** The PDFs of an edition: a page a slide, a page a step, and a slide with its spoken notes. */
export const kinds = ['handout', 'presenting', 'notes'] as const
export type Kind = (typeof kinds)[number]

/** The sheets of paper of an edition: a page for students, and its answers for the teacher, which are not hosted. */
export const sheets = ['worksheet', 'answers'] as const
export type Sheet = (typeof sheets)[number]

/** Everything that an edition is printed as: those, and the reading edition as a booklet. */
export const papers = [...kinds, 'reading', ...sheets] as const
export type Paper = (typeof papers)[number]

/** The length of the talk whose times stand above the notes, where no other is asked for. */
const usualLength = 'lesson'

/** What an edition's PDF is called; notes by the length of their talk too. */
export function pdfName(locale: Locale, paper: Paper, length: string = usualLength): string {
  return `${fileStem}-${locale}-${paper}${paper === 'notes' ? `-${length}` : ''}.pdf`
}

const paperTitles: Readonly<Record<Exclude<Paper, Sheet>, Localized>> = {
  handout: { en: 'hand-out, a page a slide', zh: '讲义，每张一页' },
  presenting: { en: 'for presenting, a page a step', zh: '放映用，每步一页' },
  notes: { en: 'with notes', zh: '附讲稿' },
  reading: { en: 'to read', zh: '阅读版' },
}

/** What a PDF calls itself: the deck, which paper it is, and of notes for which length of talk. */
export function paperTitle(deck: string, locale: Locale, paper: Exclude<Paper, Sheet>, length?: Localized): string {
  const zh = locale === 'zh', comma = zh ? '，' : ', '
  const paperName = `${paperTitles[paper][locale]}${paper === 'notes' && length ? `${comma}${length[locale]}` : ''}`
  return `${deck}${zh ? '（' : ' ('}${paperName}${zh ? '）' : ')'}`
}

/** What an edition is called as one file. */
export function deckFile(locale: Locale): string {
  return `${fileStem}-${locale}.html`
}

/** The buttons that download a hosted edition's PDFs. */
export const downloadButton: Readonly<Record<'handout' | 'presenting', Localized>> = {
  handout: { en: 'Download as PDF, a page a slide', zh: '下载PDF，每张一页' },
  presenting: { en: 'Download as PDF, a page a step', zh: '下载PDF，每一步一页' },
}

/** The folder of a hosted deck that holds its exhibits as files. */
export const pictureFolder = 'exhibits'

/** What an exhibit's picture or data is called. */
export function pictureName(id: string, locale: Locale, kind: 'svg' | 'png' | 'csv'): string {
  return `${id}.${locale}.${kind}`
}
