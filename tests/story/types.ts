/** What must not compile; checked by `npm test`, never run. */
import type { SectionId } from '../../data/article/sections.ts'
import type { Bar } from '../../data/exhibits/charts/kinds/bars.ts'
import type { UnitsSpec } from '../../data/exhibits/charts/kinds/units.ts'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { FigureId } from '../../data/figures/registry.ts'
import type { Words } from '../../data/figures/wording.ts'
import type { Amount } from '../../data/model/figure.ts'
import type { Localized } from '../../data/ui/locale.ts'
import type { Tone } from '../../exhibits/scene.ts'
import { words } from '../../data/figures/wording.ts'

const label: Localized = { en: 'a', zh: '甲' }

// @ts-expect-error words need every language
export const half: Localized = { en: 'a' }
// @ts-expect-error a figure is named by its id
export const id: FigureId = 'qwen-nowhere'
// @ts-expect-error a section is named by its id
export const section: SectionId = 'sales'

const bar = { label, side: 'chinese' } as const
// @ts-expect-error a sum of money has no place on an axis of downloads
export const mixed: Bar<'downloads'> = { ...bar, figure: 'kimi-cost' }
// @ts-expect-error a colour is a side, not a value
export const voiceless: Bar<'usd'> = { ...bar, figure: 'kimi-cost', side: '#f00' }
// @ts-expect-error another source's figure stands on no chart without its citation
export const uncited: Bar<'usd'> = { ...bar, figure: 'grok-cost' }
// @ts-expect-error and the citation is its own
export const miscited: Bar<'usd'> = { ...bar, figure: 'grok-cost', citation: 'aiIndex' }
// @ts-expect-error the same is true of arithmetic with another source's figure
export const uncitedShare: Bar<'share'> = { ...bar, figure: 'kimi-of-grok' }
export const cited: Bar<'usd'> = { ...bar, figure: 'grok-cost', citation: 'epoch' }
// @ts-expect-error the dates of a chart are date figures
export const undated: UnitsSpec<'downloads'>['dates'] = ['qwen-now', 'count-end']
// @ts-expect-error a kind of chart is one that is drawn
export const pie: ChartSpec = { kind: 'pie', title: label, parts: [] }
// @ts-expect-error a figure says where it is printed
export const homeless: Amount = { kind: 'amount', value: 1, unit: 'usd', qualifier: 'exact', label }

export const sound: Words = words('{cable-channels} on one line', '一条线，{cable-channels|bare}')
// @ts-expect-error a figure in a text is named by its id
export const unknownInText = words('{cable-chanels} on one line', '一条线，{cable-chanels}')
// @ts-expect-error both languages have the same figures
export const oneSided = words('{cable-channels} on one line', '一条线')
// @ts-expect-error both languages have the same figures
export const otherFigure = words('{cable-channels} on one line', '一条线，{chatgpt-date}')
// @ts-expect-error a text with figures in it is made by words
export const unchecked: Words = { en: 'a', zh: '甲' }
// @ts-expect-error a kind of diagram is one that is drawn
export const cloud: DiagramSpec = { kind: 'cloud', title: label, steps: [sound] }
// @ts-expect-error a diagram says what is to be seen at its first step
export const stepless: DiagramSpec['steps'] = []
// @ts-expect-error a drawing's colour is a name in the palette
export const red: Tone = '#f00'
