import { lineBreaks } from '../../../data/article/line-breaks.ts'

/** A line of a block, and where it begins in the block's text. */
interface Line {
  readonly start: number
  readonly text: string
}

/** Fewer characters than these at the end of a Chinese text are no line. */
const fewestHan = 3

/** Lines of a slide that begin or end as no line may: within a word or a name, with a mark that belongs to the line before or after. */
export function badLines(slide: HTMLElement): string[] {
  const blocks = [...slide.querySelectorAll(':is(h1, h2, h3, p, li, td, .then)')].filter(block => !block.closest('.unseen'))
  return blocks.flatMap((block) => {
    const text = block.textContent!.replace(/\s/gu, ' ')
    const lines = linesOf(block, text)
    return [
      ...lines.filter(line => /^[，。；：、？！）》”…]|[（《“]$/u.test(line.text)).map(line => line.text),
      ...brokenWords(text, lines),
      ...(block.matches('h1, p') ? orphans(lines) : []),
    ]
  })
}

function brokenWords(text: string, lines: readonly Line[]): string[] {
  const allowed = new Set(lineBreaks(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en'))
  return lines.slice(1).flatMap(({ start, text: line }, index) =>
    allowed.has(start) ? [] : [`“${lines[index]!.text}” is broken from “${line}”`])
}

function orphans(lines: readonly Line[]): string[] {
  const last = lines.at(-1)?.text ?? ''
  if (lines.length < 2) return []
  const isHan = /\p{Script=Han}/u.test(last)
  const few = isHan ? [...last.matchAll(/[\p{L}\p{N}]/gu)].length < fewestHan : !/\S\s+\S/u.test(last)
  return few ? [`“${last}” stands alone in the last line`] : []
}

/** A block's text in the lines that the browser breaks it into. */
function linesOf(block: Element, whole: string): Line[] {
  const starts: number[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = { x: Infinity, y: -Infinity }, before = 0
  while (walker.nextNode()) {
    for (const { index, 0: character } of walker.currentNode.textContent!.matchAll(/\S/gu)) {
      range.setStart(walker.currentNode, index)
      range.setEnd(walker.currentNode, index + character.length)
      const { left, top, height, width } = range.getBoundingClientRect()
      if (!width) continue
      const next = { x: left, y: top + height / 2 }
      if (next.x < at.x && next.y - at.y > height / 3) starts.push(before + index)
      at = next
    }
    before += walker.currentNode.textContent!.length
  }
  return starts.map((start, index) => ({ start, text: whole.slice(start, starts[index + 1]).trim() }))
}
