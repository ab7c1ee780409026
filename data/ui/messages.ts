import type { Qualifier } from '../model/figure.ts'
import type { Localized } from './locale.ts'

/** Localized that charts write beside their figures. */
export const chartWords = {
  noDates: { en: 'no dates in the article', zh: '这段时间，文中没有日期' },
  stripes: { en: 'striped: no exact figure given', zh: '条纹：原文没有确数' },
  rounded: { en: ' so far, rounded to whole squares', zh: '累计下载，就近取整到格' },
  allCells: { en: 'all cells:', zh: '全部方格：' },
  passed: { en: 'ahead of', zh: '领先于' },
  to: { en: ' to ', zh: '至' },
  guess: { en: 'guess', zh: '猜' },
} as const satisfies Record<string, Localized>

/** What can be taken along of an exhibit and of a figure. */
export const takeWords = {
  menu: { en: 'Take', zh: '带走' },
  png: { en: 'Picture (PNG)', zh: '图片（PNG）' },
  svg: { en: 'Drawing (SVG)', zh: '图形（SVG）' },
  csv: { en: 'Data (CSV)', zh: '数据（CSV）' },
  copy: { en: 'Copy the data', zh: '复制数据' },
  link: { en: 'Copy link', zh: '复制链接' },
  cite: { en: 'Copy citation', zh: '复制引文' },
  address: { en: 'Link to this', zh: '本图链接' },
  copied: { en: 'Copied', zh: '已复制' },
  failed: { en: 'Failed', zh: '未能复制' },
} as const satisfies Record<string, Localized>

/** What stands around an exhibit that is a picture by itself. */
export const pictureWords = {
  unit: { en: 'Unit: ', zh: '单位：' },
  whole: { en: '; the whole: ', zh: '；整体：' },
} as const satisfies Record<string, Localized>

/** What a PDF says to those who can't see it; # is a slide's number. */
export const pdfWords = {
  toSlide: { en: 'To slide #', zh: '到第#页' },
  within: { en: 'Within this paper', zh: '本文件内' },
} as const satisfies Record<string, Localized>

/** Titles of dialogs and of the pages behind the slides, set in the face of headlines. */
export const titleWords = {
  help: { en: 'Keys', zh: '快捷键' },
  outline: { en: 'Where we are', zh: '讲到哪儿了' },
  index: { en: 'Index of figures', zh: '数字索引' },
  holdsUp: { en: 'What holds up', zh: '站得住吗' },
  cite: { en: 'How to cite', zh: '引用格式' },
} as const satisfies Record<string, Localized>

/** Localized of the interface around the slides. */
export const interfaceWords = {
  source: { en: 'Source: the article, ', zh: '出处：原文' },
  others: { en: 'Other sources', zh: '其他来源' },
  ours: { en: 'Our arithmetic', zh: '我们的计算' },
  scheme: { en: 'Schematic, not to scale', zh: '图为示意，不按比例' },
  checked: { en: 'Checked', zh: '核对' },
  checkedOn: { en: 'Checked on ', zh: '核对结果见' },
  table: { en: 'Table', zh: '表格' },
  close: { en: 'Close', zh: '关闭' },
  notes: { en: 'notes', zh: '讲稿' },
  isBlack: { en: 'The room’s screen is black: B brings it back', zh: '观众看到的是黑屏，按B恢复' },
  backFromBlack: { en: 'Show the slide again', zh: '恢复画面' },
  short: { en: 'short talk', zh: '精简版' },
  here: { en: 'we are here', zh: '讲到这里' },
  search: { en: 'Search the figures', zh: '查找数字' },
  nothing: { en: 'No figure has all of these words.', zh: '没有找到这样的数字。' },
  scan: { en: 'This deck, on your own screen', zh: '扫码，用手机看' },
  takeBack: { en: 'Guess again', zh: '重新猜' },
  notYet: { en: 'no guess yet', zh: '还没有猜' },
  slide: { en: 'Slide', zh: '页' },
} as const satisfies Record<string, Localized>

/** What the deck says where a part of it is missing, and to whom it can't show itself. */
export const troubleWords = {
  noScript: { en: 'The slides need JavaScript, which is switched off here.', zh: '播放课件需要JavaScript，而这里没有启用。' },
  deck: {
    en: 'The slides have not loaded. Check the connection and load the page again.',
    zh: '课件没有加载出来。请检查网络，然后重新加载本页。',
  },
  reload: { en: 'Load the page again', zh: '重新加载本页' },
  handout: { en: 'All slides as a PDF', zh: '整份课件（PDF）' },
  slide: { en: 'This slide has not loaded. Check the connection and try again.', zh: '这一页没有加载出来。请检查网络，然后重试。' },
  view: { en: 'This view has not loaded. Check the connection and try again.', zh: '这个视图没有加载出来。请检查网络，然后重试。' },
  again: { en: 'Try again', zh: '重试' },
  back: { en: 'Back to the slides', zh: '返回课件' },
  chart: { en: 'The chart has not loaded; this is its table.', zh: '图表没有加载出来，请看数据表。' },
} as const satisfies Record<string, Localized>

/** Columns of the table behind a chart and of its CSV. */
export const tableWords = {
  mark: { en: 'Shown', zh: '项目' },
  value: { en: 'Value', zh: '数值' },
  number: { en: 'Number', zh: '数值（不含单位）' },
  unit: { en: 'Unit', zh: '单位' },
  qualifier: { en: 'Qualifier', zh: '精确程度' },
  asOf: { en: 'As of', zh: '截至' },
  origin: { en: 'Printed as, or how worked out', zh: '原文写法或算式' },
  paragraph: { en: '¶', zh: '段落' },
} as const satisfies Record<string, Localized>

/** What a qualifier is called. */
export const qualifierNames: Readonly<Record<Qualifier, Localized>> = {
  exact: { en: 'exact', zh: '确数' },
  about: { en: 'about', zh: '约' },
  nearly: { en: 'nearly', zh: '近' },
  over: { en: 'over', zh: '以上' },
  under: { en: 'under', zh: '不到' },
}

/** What the scorecard says: of what carries the claim, and of each verdict how it is meant. */
export const scorecardWords = {
  carries: { en: 'The claim: Chinese AI is', zh: '论点：中国AI' },
  others: { en: 'others checked', zh: '其余核对过的' },
  sum: { en: '= our count', zh: '= 我们数的' },
  agrees: { en: 'others have it too', zh: '其他来源也这么说' },
  aged: { en: 'was so earlier', zh: '早些时候是这样' },
  differs: { en: 'others have it otherwise', zh: '其他来源说法不同' },
  unconfirmed: { en: 'no other source found', zh: '没有找到旁证' },
} as const satisfies Record<string, Localized>

/** Words of a figure's card and of the index of figures. */
export const cardWords = {
  figure: { en: 'Figure', zh: '数字' },
  value: { en: 'Value', zh: '数值' },
  printedAs: { en: 'Printed as', zh: '原文写法' },
  source: { en: 'Printed as, formula or source', zh: '原文写法、算式或来源' },
  paragraph: { en: '¶', zh: '段' },
  formula: { en: 'Our arithmetic', zh: '我们的计算' },
  reported: { en: 'Another source', zh: '其他来源' },
  asOf: { en: 'As of', zh: '截至' },
  by: { en: 'Said by', zh: '谁说的' },
  found: { en: 'What others say', zh: '别人怎么说' },
  verdict: { en: 'Verdict', zh: '结论' },
  carries: { en: 'The claim rests on it:', zh: '论点靠它支撑：' },
  slide: { en: 'Slide', zh: '页' },
} as const satisfies Record<string, Localized>
