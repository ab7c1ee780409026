import type { Localized } from '../ui/locale.ts'

/** What became of a figure when it was checked against other sources. */
export type Verdict = 'agrees' | 'aged' | 'differs' | 'unconfirmed'

/** What a verdict is called, wherever it stands: beside a figure, at a slide's foot, in a card, over a tray, on paper. */
export const verdictNames: Readonly<Record<Verdict, Localized>> = {
  agrees: { en: 'agrees', zh: '一致' },
  aged: { en: 'out of date', zh: '已过时' },
  differs: { en: 'disputed', zh: '有出入' },
  unconfirmed: { en: 'unconfirmed', zh: '未证实' },
}
