import type { Run } from '../data/figures/wording.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { TextStyle } from './scene.ts'
import { names, outsideNames } from '../data/article/names.ts'
import { languageTag } from '../data/ui/locale.ts'
import { textWidth } from './text-metrics.ts'

/** Words that the segmenter cuts in two. */
const compounds = ['人工智能', '开发者', '从业者', '私募基金', '聊天机器人', '大模型', '对数刻度', '开源', '闭源', '硅谷']
const whole = [...new Set([...names, ...outsideNames].flatMap(name => [name.zh, name.en])), ...compounds].filter(text => text.length > 1)
const cantStart = /[”’）》」】，。、：；？！—…,.;:!?)%]/u
const cantEnd = /[“‘（《「【(]/u

/** Where the text of these runs must stay in one piece: inside figures, names and compounds. */
function kept(runs: readonly Run[], text: string): Set<number> {
  const inside = new Set<number>()
  const keep = (start: number, length: number) => { for (let at = start + 1; at < start + length; at++) inside.add(at) }
  let start = 0
  for (const run of runs) {
    if (run.figure) keep(start, run.text.length)
    start += run.text.length
  }
  for (const name of whole) for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) keep(at, name.length)
  return inside
}

function boundaries(text: string, locale: Locale): number[] {
  const spaces = [...text.matchAll(/ /gu)].flatMap(match => [match.index, match.index + 1])
  if (locale === 'en') return spaces
  return [...spaces, ...[...new Intl.Segmenter(languageTag.zh, { granularity: 'word' }).segment(text)].map(segment => segment.index)]
}

/** The indices at which a line may begin, sorted. */
function breaksOf(runs: readonly Run[], locale: Locale): number[] {
  const text = runs.map(run => run.text).join('')
  const inside = kept(runs, text)
  const fits = (at: number) => at > 0 && at < text.length && !inside.has(at) && !cantStart.test(text[at]!) && !cantEnd.test(text[at - 1]!)
  return [...new Set(boundaries(text, locale))].filter(fits).sort((a, b) => a - b)
}

/** A part of a text, without the spaces at its ends. */
function slice(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0
  const cut = runs.flatMap((run): Run[] => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += run.text.length
    return text ? [{ ...run, text }] : []
  })
  return cut.map((run, index) => ({ ...run, text: trimmed(run.text, index === 0, index === cut.length - 1) })).filter(run => run.text)
}

function trimmed(text: string, atStart: boolean, atEnd: boolean): string {
  const left = atStart ? text.trimStart() : text
  return atEnd ? left.trimEnd() : left
}

function filled(runs: readonly Run[], breaks: readonly number[], maxWidth: number, style: TextStyle, locale: Locale): Run[][] {
  const end = runs.reduce((sum, run) => sum + run.text.length, 0)
  const lines: Run[][] = []
  let start = 0, last = 0
  for (const at of [...breaks, end]) {
    if (last > start && textWidth(slice(runs, start, at), style, locale) > maxWidth) {
      lines.push(slice(runs, start, last))
      start = last
    }
    last = at
  }
  return [...lines, slice(runs, start, end)].filter(line => line.length)
}

/** The parts of a text between `\n`. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index) parts.push([])
      if (text) parts.at(-1)!.push({ ...run, text })
    })
  }
  return parts
}

/**
 * Breaks a text into as few lines as `maxWidth` needs, of about the same length. Figures, names and words stay whole;
 * `\n` breaks a line.
 */
export function wrap(runs: readonly Run[], maxWidth: number, style: TextStyle, locale: Locale): Run[][] {
  return paragraphs(runs).flatMap((part) => {
    const breaks = breaksOf(part, locale)
    const greedy = filled(part, breaks, maxWidth, style, locale)
    for (let share = 1 / greedy.length; greedy.length > 1 && share < 1; share += 0.04) {
      const even = filled(part, breaks, maxWidth * share, style, locale)
      if (even.length === greedy.length) return even
    }
    return greedy
  })
}
