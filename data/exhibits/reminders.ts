import type { FigureId, FigureIn } from '../figures/registry.ts'
import type { Words } from '../figures/wording.ts'
import type { Locale, Localized } from '../ui/locale.ts'
import type { Side } from '../ui/palette.ts'
import { runsIn, words } from '../figures/wording.ts'

/** The picture beside a question: it brings an exhibit back so that the question stands in it. */
interface ReminderCommon {
  readonly title: Localized
  /** What is to be seen, in a sentence. */
  readonly description: Words
  /** What is written on it, by what it names. */
  readonly words: Readonly<Record<string, Words>>
  /** The figures that are written on it. */
  readonly figures: readonly FigureId[]
}

/** Two friends, what each of them does with Chinese AI, and for whom: is it the same? */
export interface InterestsReminder extends ReminderCommon {
  readonly kind: 'interests'
  readonly words: Readonly<Record<'banner' | 'taker' | 'tie' | 'asks' | 'builds' | 'country' | 'firm', Words>>
}

/** A count in squares, and a square enlarged as either of two things. */
export interface EitherReminder extends ReminderCommon {
  readonly kind: 'either'
  readonly side: Side
  readonly count: FigureId
  /** The figure that a square stands for. */
  readonly square: FigureId
  readonly words: Readonly<Record<'count' | 'key' | 'used' | 'fetched', Words>>
}

/** A share that is known, and beside it one that isn't. */
export interface UnknownReminder extends ReminderCommon {
  readonly kind: 'unknown'
  readonly side: Side
  readonly whole: Side
  readonly share: FigureIn<'share'>
  readonly words: Readonly<Record<'known' | 'asked' | 'share' | 'of', Words>>
}

/** A silence that asks for its reason. */
export interface SilenceReminder extends ReminderCommon {
  readonly kind: 'silence'
  readonly side: Side
  readonly words: Readonly<Record<'who' | 'topic', Words>>
}

/** Any of them. */
export type ReminderSpec = InterestsReminder | EitherReminder | UnknownReminder | SilenceReminder

/** Every reminder. */
export const reminders = {
  agi: {
    kind: 'silence',
    side: 'chinese',
    title: { en: 'What is behind the silence?', zh: '沉默背后是什么？' },
    description: words(
      'The bubble of China’s AI firms on AGI: no word stands in it, only a question mark.',
      '谈到AGI，中国AI公司的话框里一个字也没有，只有问号。',
    ),
    figures: [],
    words: {
      who: words('China’s AI firms', '中国的AI公司'),
      topic: words('On AGI, nothing is said', '谈到AGI：没说'),
    },
  },
  downloads: {
    kind: 'either',
    side: 'chinese',
    count: 'qwen-now',
    square: 'qwen-start',
    title: { en: 'What is a download?', zh: '一次下载是什么？' },
    description: words(
      'Qwen’s {qwen-now} in squares. Enlarged, a square may be either: filled for used, or empty for only fetched.',
      'Qwen的{qwen-now}，排成方块。放大一个来看：填满的是有人在用，空着的是只下载过。',
    ),
    figures: ['qwen-now', 'qwen-start'],
    words: {
      count: words('Qwen: {qwen-now}', 'Qwen：{qwen-now}'),
      key: words('a square: {qwen-start}', '每格{qwen-start}'),
      used: words('used?', '有人在用？'),
      fetched: words('only fetched?', '只是下载过？'),
    },
  },
  pragmatism: {
    kind: 'interests',
    title: { en: 'Do a firm and a country want the same?', zh: '公司和国家想要的一样吗？' },
    description: words(
      'Sam Altman’s ban on Chinese AI leads on to the country, his friend Brian Chesky’s use of Qwen to the firm. Are these equal?',
      '山姆·奥特曼请求封杀中国AI，箭头通向国家；他的好友布莱恩·切斯基用Qwen，箭头通向公司。两者之间：相等吗？',
    ),
    figures: [],
    words: {
      banner: words('Sam Altman', '山姆·奥特曼'),
      taker: words('Brian Chesky', '布莱恩·切斯基'),
      tie: words('friends', '好友'),
      asks: words('ban Chinese AI', '封杀中国AI'),
      builds: words('builds on Qwen', '用通义千问'),
      country: words('the country', '国家'),
      firm: words('the firm', '公司'),
    },
  },
  training: {
    kind: 'unknown',
    side: 'chinese',
    whole: 'american',
    share: 'kimi-cost-share',
    title: { en: 'Cheap to train, cheap to use?', zh: '训练便宜，使用也便宜？' },
    description: words(
      'Left, training: Kimi’s {kimi-cost-share} of a rival’s cost, drawn as a share. Right, use: an empty frame with a question mark.',
      '左边是训练：Kimi的花费是对手的{kimi-cost-share}，画成小格。右边是使用：空框里只有问号。',
    ),
    figures: ['kimi-cost-share'],
    words: {
      known: words('training', '训练'),
      asked: words('use', '使用'),
      share: words('{kimi-cost-share}', '{kimi-cost-share}'),
      of: words('of a rival’s cost\n({kimi-cost-share|doubt})', '占对手的花费\n（{kimi-cost-share|doubt}）'),
    },
  },
} as const satisfies Record<string, ReminderSpec>

/** The id of a reminder. */
export type ReminderId = keyof typeof reminders

/** The reminder of an id. */
export function reminderOf(id: ReminderId): ReminderSpec {
  return reminders[id]
}

/** What a reminder is called. */
export function reminderTitle(id: ReminderId): Localized {
  return reminderOf(id).title
}

/** What is to be seen on it, in a sentence. */
export function reminderDescription(id: ReminderId, locale: Locale): string {
  return runsIn(reminderOf(id).description, locale).map(run => run.text).join('')
}
