import type { Run } from '../data/figures/wording.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { TextStyle } from './scene.ts'
import { lineBreaks } from '../data/article/line-breaks.ts'
import { textWidth } from './text-metrics.ts'

/** The indices inside a figure: it stays in one piece. */
function insideFigures(runs: readonly Run[]): Set<number> {
  const inside = new Set<number>()
  let start = 0
  for (const run of runs) {
    if (run.figure) for (let at = start + 1; at < start + run.text.length; at++) inside.add(at)
    start += run.text.length
  }
  return inside
}

/** The indices at which a line may begin, sorted. */
function breaksOf(runs: readonly Run[], locale: Locale): number[] {
  const inside = insideFigures(runs)
  return lineBreaks(runs.map(run => run.text).join(''), locale).filter(at => !inside.has(at))
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
