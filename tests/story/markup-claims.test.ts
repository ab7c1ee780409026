import { describe, expect, it } from 'vitest'
import { figuresAsText, figuresOn, figureTags, hasScheme, revealOn } from '../../data/talk/markup.ts'

describe('the tags of a slide', () => {
  it('count what they show among the slide’s figures, after those of its sentences', () => {
    expect(figuresOn('<Chart titled id="downloads" />\n\nat <Fig bare id="qwen-now" />')[0]).toBe('qwen-now')
    expect(figuresOn('<Chart titled id="downloads" />')).toContain('qwen-start')
    expect(figuresOn('<Diagram id="moments" />')).toEqual(['chatgpt-date', 'deepseek-after'])
    expect(revealOn('<Chart guessed titled id="downloads" />')).toBe(revealOn('<Chart id="downloads" guessed />'))
    expect(revealOn('<Chart guessed titled id="downloads" />')).toBeGreaterThan(0)
  })
  it('say whether a drawing is a scheme', () => {
    expect(hasScheme('<Diagram id="fear" />')).toBe(true)
    expect(hasScheme('<Diagram id="agi" /> <Chart id="downloads" />')).toBe(false)
  })
  it('write figures out in their places', () => {
    const text = 'From <Fig bare id="qwen-start" /> to <Fig id="qwen-now"/>.'
    expect(figureTags(text)).toEqual(['qwen-start', 'qwen-now'])
    expect(figuresAsText(text, 'en')).toBe('From 500,000 to 385.3 million downloads.')
  })
  it('of a reminder are figures of its own, without a click', () => {
    expect(figuresOn('<Reminder id="downloads" />')).toContain('qwen-now')
    expect(figuresOn('<Reminder id="agi" />')).toEqual([])
  })
})
