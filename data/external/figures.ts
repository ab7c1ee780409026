import type { Outside, OutsideDate } from '../model/figure.ts'

/**
 * Figures that other sources give, each with its citation. They are not the article's, look different from its
 * figures, and stand on no slide without their citation.
 */
export const outside = {
  'nearly-half': { kind: 'outside', value: 0.50, unit: 'share', qualifier: 'nearly', form: 'nearly 50 %', citation: 'interconnects',
    label: { en: 'Meta’s share of new derivatives a year before', zh: '此前一年Meta在新衍生模型中的份额' } },
  'derivatives-written': { kind: 'outsideDate', when: { year: 2025, month: 8, day: 4 }, form: '4 Aug 2025', citation: 'interconnects',
    label: { en: 'date of the count of derivatives', zh: '衍生模型数字的写作日期' } },
  'atom-overtaking': { kind: 'outsideDate', when: { year: 2025, month: 9 }, form: 'September 2025', citation: 'atomReport',
    label: { en: 'month by which Qwen passes Llama', zh: 'Qwen超过Llama的月份' } },
  'kimi-index': { kind: 'outside', value: 67, unit: 'points', qualifier: 'exact', form: '67', citation: 'artificialAnalysis',
    label: { en: 'Kimi K2 Thinking on the Intelligence Index', zh: 'Kimi K2 Thinking的智能指数得分' } },
  'kimi-overall': { kind: 'outside', value: 2, unit: 'rank', qualifier: 'exact', form: 'second overall', citation: 'artificialAnalysis',
    label: { en: 'Kimi K2 Thinking in the overall ranking', zh: 'Kimi K2 Thinking的总排名' } },
  'kimi-subtest': { kind: 'outside', value: 0.93, unit: 'share', qualifier: 'exact', form: '93 %', citation: 'artificialAnalysis',
    label: { en: 'Kimi K2 Thinking on the sub-test that it leads', zh: 'Kimi K2 Thinking的单项测试得分' } },
  'grok-cost': { kind: 'outside', value: 490_000_000, unit: 'usd', qualifier: 'about', form: 'US$490 m', citation: 'epoch',
    label: { en: 'training cost of Grok 4, an estimate', zh: 'Grok 4训练成本的估算' } },
  'gpt-cost-low': { kind: 'outside', value: 78_000_000, unit: 'usd', qualifier: 'about', form: 'US$78–100 m', citation: 'aiIndex',
    label: { en: 'training cost of GPT-4, the lowest estimate', zh: 'GPT-4训练成本的最低估算' } },
  'gpt-cost-high': { kind: 'outside', value: 100_000_000, unit: 'usd', qualifier: 'about', form: 'US$78–100 m', citation: 'aiIndex',
    label: { en: 'training cost of GPT-4, the highest estimate', zh: 'GPT-4训练成本的最高估算' } },
  'cursor-june': { kind: 'outside', value: 9_900_000_000, unit: 'usd', qualifier: 'exact', form: 'US$9.9 bn', asOf: 'cursor-june-date', citation: 'rounds',
    label: { en: 'valuation of Cursor at its earlier round', zh: 'Cursor前一轮融资的估值' } },
  'cursor-november': { kind: 'outside', value: 29_300_000_000, unit: 'usd', qualifier: 'exact', form: 'US$29.3 bn', asOf: 'cursor-november-date', citation: 'rounds',
    label: { en: 'valuation of Cursor at its later round', zh: 'Cursor后一轮融资的估值' } },
  'cursor-june-date': { kind: 'outsideDate', when: { year: 2025, month: 6 }, form: 'June 2025', citation: 'rounds', label: { en: 'Cursor’s earlier round', zh: 'Cursor的前一轮融资' } },
  'cursor-november-date': { kind: 'outsideDate', when: { year: 2025, month: 11, day: 13 }, form: '13 Nov 2025', citation: 'rounds', label: { en: 'Cursor’s later round', zh: 'Cursor的后一轮融资' } },
  'cognition-september': { kind: 'outside', value: 10_200_000_000, unit: 'usd', qualifier: 'exact', form: 'US$10.2 bn', citation: 'rounds',
    label: { en: 'valuation of Cognition at its round', zh: 'Cognition融资时的估值' } },
  'entries-counted': { kind: 'outside', value: 29_218_000, unit: 'entries', qualifier: 'exact', form: '29.218 million', asOf: 'entry-period', citation: 'peoplesDaily',
    label: { en: 'entries of foreigners in the same months', zh: '同期外国人入境人次' } },
  'share-counted': { kind: 'outside', value: 0.597, unit: 'share', qualifier: 'exact', form: '59.7 %', asOf: 'entry-period', citation: 'peoplesDaily',
    label: { en: 'visa-free share of them', zh: '其中免签占比' } },
  'transit-began': { kind: 'outsideDate', when: { year: 2024, month: 12, day: 17 }, form: '17 Dec 2024', citation: 'peoplesDaily',
    label: { en: 'start of the transit rule', zh: '过境免签新规的实行日期' } },
} as const satisfies Record<string, Outside | OutsideDate>
