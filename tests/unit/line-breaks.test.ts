import { createMarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { lineBreaks } from '../../data/article/line-breaks.ts'
import { names } from '../../data/article/names.ts'
import { locales } from '../../data/ui/locale.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { keepWords } from '../../vite/keep-words.ts'

/** A text with a bar wherever a line may begin. */
function barred(text: string, locale: 'en' | 'zh'): string {
  const breaks = lineBreaks(text, locale)
  return [...breaks, text.length].map((to, index) => text.slice(index ? breaks[index - 1] : 0, to)).join('|')
}

const md = createMarkdownExit({ html: true })
keepWords(md)

describe('a Chinese line', () => {
  it.each([
    ['新语言模型的底座', '新语言|模型的|底座'],
    ['锂电池、光伏、新能源汽车', '锂电池、|光伏、|新能源|汽车'],
    ['却“沉迷”其中', '却“沉迷”|其中'],
  ])('breaks between words: %s', (text, expected) => {
    expect(barred(text, 'zh')).toBe(expected)
  })

  it('begins with no mark that closes and no particle, and breaks no name, on any slide', () => {
    let seen = 0
    for (const line of slidesOf('zh').flatMap(slide => slide.content.split('\n'))) {
      const own = names.filter(({ zh }) => line.includes(zh))
      const lines = barred(line, 'zh')
      seen += lines.length - line.length
      expect(lines).not.toMatch(/\|[的了吗呢”’）》，。、：；？！]/u)
      for (const { zh } of own) expect(lines.split(zh).length, `${zh} in ${lines}`).toBe(line.split(zh).length)
    }
    expect(seen).toBeGreaterThan(0)
  })
})

describe('the deck’s Markdown', () => {
  it('keeps short compounds and names on one line', () => {
    expect(md.renderInline('a well-known ranking')).toBe('a <span class="whole">well-known</span> ranking')
    const spaced = names.find(({ en }) => / /u.test(en) && en.length < 20)
    if (spaced) expect(md.renderInline(`so says ${spaced.en}.`)).toContain(`<span class="whole">${spaced.en}`)
  })

  it('keeps Chinese words together, across components and inside of stress', () => {
    expect(md.renderInline('只有<Fig id="a" />，*便宜*得多')).toBe(
      '<span class="whole">只有</span><Fig id="a" />，<em><span class="whole">便宜</span></em><span class="whole">得多</span>',
    )
  })

  it('breaks a Chinese headline between its clauses', () => {
    expect(md.render('# 好用，就用')).toBe(
      '<h1><span class="clause"><span class="whole">好用，</span></span><span class="clause"><span class="whole">就用</span></span></h1>\n',
    )
    expect(md.render('# Use it: it works')).toBe('<h1>Use it: it works</h1>\n')
  })

  it('ends no line of an English headline with an article, a preposition or “and”, and breaks texts after them', () => {
    const whole = '<span class="whole">of the firms</span> <span class="whole">and users</span>'
    expect(md.render('# Most of the firms and users')).toBe(`<h1>Most ${whole}</h1>\n`)
    expect(md.render('Most of the firms use it')).toBe('<p>Most of the firms use it</p>\n')
  })

  it.each(locales)('says the same with and without it, in %s', (locale) => {
    const plain = createMarkdownExit({ html: true })
    for (const { content } of slidesOf(locale)) {
      const tags = /<\/?span[^>]*>/gu
      expect(md.render(content).replaceAll(tags, '')).toBe(plain.render(content).replaceAll(tags, ''))
    }
  })
})
