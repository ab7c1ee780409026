import { describe, expect, it } from 'vitest'
import { clauseFacts, quotationFacts } from '../../scripts/source/record.ts'
import { record } from '../lib/record.ts'

describe('the record of this article', () => {
  it('keeps names, terms and numerals by clause, and no other text', () => {
    expect(clauseFacts('阿里巴巴的Qwen，下载量50万次')).toEqual({
      names: ['阿里巴巴', 'Qwen'],
      terms: ['下载量'],
      numerals: ['50万次'],
    })
    expect(clauseFacts('超越了GPT-5')).toEqual({ names: ['GPT-5'] })
    expect(clauseFacts('极尽精巧')).toEqual({})
  })
  it('keeps the deck’s quotations by paragraph, those in quotation marks apart', () => {
    expect(quotationFacts('他说“又好又便宜,真的”，近日又说民主AI。')).toEqual({ quoted: ['又好又便宜'], named: ['近日'] })
    expect(quotationFacts('少谈点主义')).toEqual({})
  })
  it('has headings and captions where the article has them', () => {
    const of = (kind: string) => record.paragraphs.filter(paragraph => paragraph.kind === kind).map(paragraph => paragraph.n)
    expect(of('heading')).toEqual([10, 27, 46])
    expect(of('caption')).toEqual([16, 32, 40])
  })
})
