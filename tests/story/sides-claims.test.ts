import type { SpeakerId } from '../../data/model/ids.ts'
import type { Side } from '../../data/ui/palette.ts'
import { describe, expect, it } from 'vitest'
import { figures } from '../../data/article/figures.ts'
import { quotes } from '../../data/article/quotes.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { pragmatism } from '../../data/exhibits/diagrams/pragmatism.ts'
import { users } from '../../data/exhibits/diagrams/users.ts'
import { plainText } from '../../data/figures/wording.ts'
import { locales } from '../../data/ui/locale.ts'

/** Who is whose, by what exhibits call them: the name that comes first in a text says whose it is. */
const whose: readonly (readonly [side: Side, names: readonly string[]])[] = [
  [
    'american',
    [
      'Altman',
      'Chesky',
      'Palihapitiya',
      'Huang',
      'Dorsey',
      'Musk',
      'Nixon',
      'Thinking Machines Lab',
      'Cognition AI',
      'Cursor',
      'Silicon Valley',
      'Americans',
      'American',
      'ChatGPT',
      'GPT',
      'Grok',
      'Sonnet',
      'Llama',
      'Meta',
      '“we”',
      'a rival spends',
    ],
  ],
  [
    'chinese',
    ['Qwen', 'Kimi', 'Z.ai', 'Wan', 'DeepSeek', 'OPPO', 'Chinese', 'China', 'Visa-free transit', 'Circuits about to open'],
  ],
]

interface Sided {
  readonly side: Side
  readonly text: string
}

/** Everything that a spec puts on a side and names. */
function sidedIn(spec: unknown): Sided[] {
  if (typeof spec !== 'object' || spec === null) return []
  const { side, name, label, verb, ...rest } = spec as Record<string, unknown>
  const words = (name ?? label ?? verb) as { en: string | Parameters<typeof plainText>[0] } | undefined
  const own
    = typeof side === 'string' && words
      ? [{ side: side as Side, text: typeof words.en === 'string' ? words.en : plainText(words.en) }]
      : []
  return [...own, ...Object.values(rest).flatMap(sidedIn)]
}

/** The side of the name that a text begins with; undefined where it has none of them. */
function sideOf(text: string): Side | undefined {
  const found = whose.flatMap(([side, names]) => names.map(name => [text.indexOf(name), side] as const)).filter(([at]) => at >= 0)
  return found.sort(([one], [other]) => one - other)[0]?.[1]
}

describe('whoever is named in an exhibit is on one side', () => {
  const named = [...Object.values(charts), ...Object.values(diagrams)].flatMap(sidedIn).filter(({ text }) => sideOf(text))
  it('and most are known by name', () => {
    expect(named.length).toBeGreaterThan(45)
  })
  it.each(named)('$text: $side', ({ side, text }) => {
    expect(side).toBe(sideOf(text))
  })
})

/** Who speaks where the article quotes somebody, by paragraph. */
const speaking: Readonly<Record<number, SpeakerId>> = {
  3: 'altman',
  6: 'chesky',
  23: 'musk',
  24: 'huang',
  26: 'a16z',
  33: 'andreessen',
  59: 'article',
  63: 'chinesePractitioners',
  64: 'americanPractitioners',
}

it.each(Object.entries(quotes))('%s is by whoever speaks in its paragraph', (_, { by, paragraph }) => {
  expect(by).toBe(speaking[paragraph])
})

/** Who reports the amounts of a paragraph where the article doesn't count itself. */
const reporting: Readonly<Record<number, SpeakerId>> = {
  20: 'huggingFace',
  21: 'huggingFace',
  32: 'caption',
  42: 'artificialAnalysis',
  55: 'musk',
}

it.each(Object.entries(figures).filter(([, { kind }]) => kind === 'amount'))(
  '%s is by whoever reports in its paragraph',
  (_, figure) => {
    expect('by' in figure ? figure.by : undefined).toBe(reporting[figure.printed.paragraph])
  },
)

it('the reason on a price tag is the one that the description reads out', () => {
  const { reason, step } = pragmatism.links.find(({ from }) => from === 'chesky')!
  for (const locale of locales)
    expect(plainText(pragmatism.steps[step!]![locale])).toContain(plainText(reason![locale]).replace(/[“”]/gu, ''))
})

it('what is known of the users is as firm as the words beside it say', () => {
  expect(users.links.map(({ known }) => plainText(known!.how.en))).toEqual(users.links.map(({ known }) => known!.firmness))
})
