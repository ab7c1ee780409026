import type { Outline } from '../../data/article/outline.ts'
import { Converter } from 'opencc-js/t2cn'
import { outline } from '../../data/article/outline.ts'

/** What a line of the body is: a heading of a part, running text, or the caption of a picture. */
export type ParagraphKind = 'heading' | 'text' | 'caption'
export interface Paragraph {
  kind: ParagraphKind
  text: string
}

const pinyin = /(?<=\p{Script=Han})\([\p{Ll}\p{M}]+\)/gu
const picture = '![]()'
const sentenceEnd = /[。？！.?!]”?$/u
const toSimplified = Converter({ from: 't', to: 'cn' })

/** The text as it was printed: without pinyin, in simplified characters. */
export function normalizeText(raw: string): string {
  return toSimplified(raw.normalize('NFC').replace(pinyin, ''))
}

/** The article's paragraphs, ¶1 first, from its file. Throws, saying what differs, where it is not the outline's article. */
export function paragraphsOf(raw: string, expected: Outline = outline): Paragraph[] {
  if (!raw.trim()) throw new Error('the file is empty; expected the article')
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(raw)) throw new Error('the file is a web page; expected the article as plain text')
  const lines = normalizeText(raw)
    .split(/\r?\n/u)
    .map(line => line.trim())
    .filter(Boolean)
  const body: Paragraph[] = []
  let afterPicture = false,
    skipped = 0
  for (const line of lines) {
    if (line === picture) {
      afterPicture = true
      continue
    }
    if (expected.credits.test(line)) break
    if (skipped++ < expected.masthead) {
      afterPicture = false
      continue
    }
    const kind = sentenceEnd.test(line) ? 'text' : afterPicture ? 'caption' : 'heading'
    body.push({ kind, text: line })
    afterPicture = false
  }
  mustMatch(body, expected)
  return body
}

function mustMatch(body: Paragraph[], expected: Outline): void {
  const first = body[0]?.text ?? '',
    last = body.at(-1)?.text ?? ''
  if (!first.startsWith(expected.begins))
    throw new Error(`this is another text: the body should begin with “${expected.begins}” and begins with “${first.slice(0, 8)}”`)
  if (!last.startsWith(expected.ends))
    throw new Error(
      `the text is cut or has more than the article: the body should end with “${expected.ends}” and ends with “${last.slice(0, 8)}”`,
    )
  if (body.length !== expected.paragraphs) throw new Error(`expected ${expected.paragraphs} paragraphs, found ${body.length}`)
  const headings = body.filter(paragraph => paragraph.kind === 'heading').map(paragraph => paragraph.text)
  if (headings.join() !== expected.headings.join())
    throw new Error(`expected the headings ${expected.headings.join(', ')}, found ${headings.join(', ')}`)
}
