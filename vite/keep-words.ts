import type { MarkdownExit, Token } from 'markdown-exit'
import { headlineBreaks, lineBreaks } from '../data/article/line-breaks.ts'

/** A placeholder for a component in a text: neither word nor punctuation. */
const object = '\uFFFC'
const clauseEnd = /[，：；。？！]$/u
/** A short compound with a hyphen, after which browsers would break the line. */
const hyphened = /^\P{L}*\p{L}{1,8}(?:-\p{L}{1,8})+\P{L}*$/u

/** A part of a line that stays together if it may: what it says, and its tokens. Without words it is a tag or a space. */
interface Piece {
  text: string
  tokens: Token[]
}

/** What a token is to a reader of the line: its words, a space, a component, or nothing. */
function textOf({ type, content }: Token): string {
  if (type === 'text') return content
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  return type === 'code_inline' || /^<[A-Z]/u.test(content) ? object : ''
}

/** A copy of a token with another content. */
function like(token: Token, other: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, other)
}

/** A line's tokens cut where it may be broken. */
function piecesOf(tokens: readonly Token[], breaks: readonly number[]): Piece[] {
  const pieces: Piece[] = [{ text: '', tokens: [] }]
  let at = 0
  const put = (token: Token, text: string) => {
    const last = pieces.at(-1)!
    if (!breaks.includes(at) && text && last.text.trim()) {
      last.text += text
      last.tokens.push(token)
    }
    else {
      pieces.push({ text, tokens: [token] })
    }
    at += text.length
  }
  for (const token of tokens) {
    const text = textOf(token), start = at
    if (token.type !== 'text') put(token, text)
    const cuts = [0, ...breaks.map(place => place - start).filter(cut => cut > 0 && cut < text.length), text.length]
    for (let index = 1; token.type === 'text' && index < cuts.length; index++) {
      const content = text.slice(cuts[index - 1], cuts[index])
      put(like(token, { content }), content)
    }
  }
  return pieces
}

function isKept(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return text.length > 1
  return /\S \S/u.test(text) || hyphened.test(text)
}

function inSpan(name: string, tokens: readonly Token[]): Token[] {
  const tag = (content: string) => like(tokens[0]!, { type: 'html_inline', content })
  return [tag(`<span class="${name}">`), ...tokens, tag('</span>')]
}

/** The inline tokens of a block with names and Chinese words that stay whole; the clauses of a headline too. */
function kept(tokens: readonly Token[], isHeadline: boolean): Token[] {
  const text = tokens.map(textOf).join('')
  const locale = /[\p{Script=Han}、，。：；]/u.test(text) ? 'zh' : 'en'
  const pieces = piecesOf(tokens, (isHeadline ? headlineBreaks : lineBreaks)(text, locale))
  const whole = pieces.map(({ text, tokens }) => ({ text, tokens: isKept(text) ? inSpan('whole', tokens) : tokens }))
  if (!isHeadline || locale === 'en') return whole.flatMap(piece => piece.tokens)
  const clauses: Token[][] = [[]]
  for (const piece of whole) {
    clauses.at(-1)!.push(...piece.tokens)
    if (clauseEnd.test(piece.text)) clauses.push([])
  }
  return clauses.filter(clause => clause.length).flatMap(clause => inSpan('clause', clause))
}

/**
 * Marks in the deck's Markdown what stays on one line: browsers know neither Chinese words nor names. Chinese headlines are
 * broken between clauses where possible.
 */
export function keepWords(md: MarkdownExit): void {
  md.core.ruler.push('keep_words', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'inline' && token.children) token.children = kept(token.children, tokens[index - 1]?.tag === 'h1')
    }
  })
}
