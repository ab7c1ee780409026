import type { Qualifier } from '../model/figure.ts'
import type { Localized } from '../ui/locale.ts'

/** Headings, set in the face of headlines. */
export const sheetHeadings = {
  worksheet: { en: 'Worksheet: argument and figures', zh: '学习单：论证和数字' },
  answers: { en: 'Answers: argument and figures', zh: '参考答案：论证和数字' },
  beforehand: { en: 'Before the talk', zh: '听讲之前' },
  steps: { en: 'A. Complete the argument', zh: 'A. 补全论证' },
  trace: { en: 'B. Trace the figures', zh: 'B. 给数字找出处' },
  check: { en: 'C. Check a claim elsewhere:', zh: 'C. 去别处核对：' },
} as const satisfies Record<string, Localized>

/** Heads of the columns, set bold. */
export const sheetColumns = {
  figure: { en: 'Figure and its slide', zh: '数字和所在的页' },
  paragraph: { en: '¶', zh: '段落' },
  origin: { en: 'Printed there, or worked out by the deck?', zh: '文章原有，还是课件算的？' },
  firm: { en: 'How firmly is it meant?', zh: '说得有多准？' },
  label: { en: 'What exactly does it count?', zh: '数的到底是什么？' },
} as const satisfies Record<string, Localized>

/** Other words of the sheets. */
export const sheetWords = {
  name: { en: 'Name', zh: '姓名' },
  class: { en: 'Class', zh: '班级' },
  date: { en: 'Date', zh: '日期' },
  teacher: { en: 'For the teacher. Other words that say the same are as good.', zh: '供教师使用。意思对即可。' },
  guess: { en: 'Guess, and write it down. The talk will tell.', zh: '先猜，把数写下来，听讲时再对。' },
  fill: { en: 'Write the missing words on the lines.', zh: '把缺的词写在横线上。' },
  follow: {
    en: 'Find each figure on its slide, then follow it to its paragraph.',
    zh: '先在课件里找到每个数字，再顺着找到它的段落。',
  },
  verdict: { en: 'Your verdict, and why:', zh: '你的结论和理由：' },
  blank: { en: 'to be filled in', zh: '此处填写' },
  ticked: { en: 'ticked', zh: '已勾选' },
  unticked: { en: 'not ticked', zh: '未勾选' },
  printed: { en: 'printed', zh: '文章原有' },
  computed: { en: 'worked out', zh: '课件所算' },
  source: { en: 'After the deck', zh: '依据课件' },
  paragraph: {
    en: '¶: a paragraph of the article, headings and captions counted; see each slide’s foot.',
    zh: '数段落时，小标题和图注也算；每页页脚都写着是第几段。',
  },
} as const satisfies Record<string, Localized>

/** How firmly each qualifier is meant. */
export const firmness: Readonly<Record<Qualifier, Localized>> = {
  exact: { en: 'exact: said without reserve', zh: '确数：没有留余地' },
  about: { en: 'about: it may be more or less', zh: '约：可多可少' },
  nearly: { en: 'nearly: a little less', zh: '近：略少一点' },
  over: { en: 'over: open at the top', zh: '“多”“以上”“超过”：只多不少' },
  under: { en: 'under: open at the bottom', zh: '不到：只少不多' },
}
