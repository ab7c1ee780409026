import type { Localized } from '../ui/locale.ts'

/** How a unit is written and read. */
export interface UnitSpec {
  /** Measure words that stand behind the numeral in print and mean this unit; '' where none stands there. */
  readonly measures: readonly string[]
  /** What the unit is called on an axis and in a table. */
  readonly label: Localized
  /** Written before the number. Default: nothing. */
  readonly before?: Partial<Localized>
  /** Written behind the number; English as [one, several], with its space. */
  readonly after: { readonly en: readonly [string, string], readonly zh: string }
  /** The Chinese form of “over”: 40%以上, 200多条, 超过1亿. Default: 以上 behind the unit, 超过 where the arithmetic is ours. */
  readonly zhOver?: '多' | '超过' | '以上'
}

/** Every unit of the deck. A value is in the unit's own size: a share of one whole is 1, 5 o'clock p.m. is 17. */
export const units = {
  share: { measures: ['share'], label: { en: 'share', zh: '占比' }, after: { en: ['', ''], zh: '' } },
  usd: { measures: ['美元'], label: { en: 'US dollars', zh: '美元' }, before: { en: 'US$' }, after: { en: ['', ''], zh: '美元' } },
  usdPerMonth: {
    measures: ['美元'],
    label: { en: 'US dollars a month', zh: '美元/月' },
    before: { en: 'US$' },
    after: { en: [' a month', ' a month'], zh: '美元' },
    zhOver: '超过',
  },
  users: {
    measures: [''],
    label: { en: 'monthly active users', zh: '月活用户' },
    after: { en: [' user', ' users'], zh: '' },
    zhOver: '超过',
  },
  downloads: { measures: ['次'], label: { en: 'downloads', zh: '下载次数' }, after: { en: [' download', ' downloads'], zh: '次' } },
  entries: { measures: ['人次'], label: { en: 'entries', zh: '入境人次' }, after: { en: [' entry', ' entries'], zh: '人次' } },
  hours: { measures: ['小时'], label: { en: 'hours', zh: '小时' }, after: { en: [' hour', ' hours'], zh: '小时' } },
  days: { measures: ['天'], label: { en: 'days', zh: '天' }, after: { en: [' day', ' days'], zh: '天' } },
  clock: { measures: ['点'], label: { en: 'time of day', zh: '时刻' }, after: { en: ['', ''], zh: '' } },
  kmh: { measures: ['公里'], label: { en: 'km/h', zh: '公里/小时' }, after: { en: [' km/h', ' km/h'], zh: '公里' } },
  channels: { measures: ['通道'], label: { en: 'channels', zh: '通道' }, after: { en: [' channel', ' channels'], zh: '个通道' } },
  stations: {
    measures: ['个'],
    label: { en: 'ground stations', zh: '地面站' },
    after: { en: [' station', ' stations'], zh: '个' },
  },
  circuits: {
    measures: ['条', '多条'],
    label: { en: 'satellite circuits', zh: '卫星电路' },
    after: { en: [' circuit', ' circuits'], zh: '条' },
    zhOver: '多',
  },
  centuries: {
    measures: ['个世纪'],
    label: { en: 'centuries', zh: '世纪' },
    after: { en: [' century', ' centuries'], zh: '个世纪' },
  },
  years: { measures: ['年'], label: { en: 'years', zh: '年' }, after: { en: [' year', ' years'], zh: '年' } },
  rank: { measures: ['rank'], label: { en: 'rank', zh: '排名' }, after: { en: ['', ''], zh: '' } },
  points: { measures: [], label: { en: 'index points', zh: '指数得分' }, after: { en: [' point', ' points'], zh: '分' } },
  percentagePoints: {
    measures: [],
    label: { en: 'percentage points', zh: '百分点' },
    after: { en: [' percentage point', ' percentage points'], zh: '个百分点' },
    zhOver: '以上',
  },
  times: { measures: [], label: { en: 'multiple', zh: '倍数' }, after: { en: [' time', ' times'], zh: '倍' }, zhOver: '以上' },
} as const satisfies Record<string, UnitSpec>

/** The name of a unit. */
export type Unit = keyof typeof units
