import type { PrintedId } from '../article/figures.ts'
import type { CitationId } from '../model/ids.ts'
import type { Localized } from '../ui/locale.ts'
import type { Verdict } from './verdicts.ts'

/**
 * What other sources say of some of the article's figures. Figures stand in the sentences by their id, in braces;
 * data/figures/checks.ts refuses an unknown one at compile time.
 */
export interface FactCheck {
  readonly verdict: Verdict
  /** What keeps the verdict from being the whole story, in a few words. Default: nothing. */
  readonly limit?: Localized
  /** The article's figures that it is about, each with what it counts in two or three words. */
  readonly figures: Readonly<Partial<Record<PrintedId, Localized>>>
  /** What others say, a sentence each. */
  readonly found: readonly Localized[]
  /** Who says it; nobody where no other source was found. */
  readonly by: readonly CitationId[]
  /** What of the article's claim rests on it. Default: nothing does, it could be wrong and the claim would stand. */
  readonly carries?: Localized & {
    /** The same in a word: Chinese AI is so. */
    readonly word: Localized
  }
}

/** Everything that was checked against other sources, in the article's order within each verdict. */
export const factChecks = {
  'downloads': {
    verdict: 'agrees',
    limit: { en: 'from one set of data', zh: '同出一份数据' },
    figures: {
      'qwen-now': { en: 'Qwen downloads', zh: 'Qwen下载量' },
      'llama-now': { en: 'Llama downloads', zh: 'Llama下载量' },
      'qwen-start': { en: 'Qwen at first', zh: 'Qwen起初' },
      'llama-start': { en: 'Llama at first', zh: 'Llama起初' },
    },
    carries: { en: 'that the Chinese models are used', zh: '中国模型真的有人用', word: { en: 'used', zh: '有人用' } },
    found: [
      {
        en: 'The press has the same counts, all from Hugging Face data prepared for the ATOM Project.',
        zh: '媒体给出的数字相同，都出自为ATOM Project整理的Hugging Face数据。',
      },
      {
        en: 'Its own report, on another set of models, has Qwen ahead by {atom-overtaking}.',
        zh: 'ATOM自己的报告统计的是另一些模型，也认为到{atom-overtaking}Qwen已领先。',
      },
      {
        en: 'A download is a request for files; it need not mean a user, or any use.',
        zh: '下载一次是请求一次文件，不等于多一个用户，也不等于有人在用。',
      },
      {
        en: 'One family from each side is compared: a lead of {qwen-lead}, after growing {qwen-growth|bare}-fold from little.',
        zh: '两边各拿一家来比：Qwen领先{qwen-lead}，而它从很小的起点涨到了{qwen-growth}。',
      },
    ],
    by: ['bloomberg', 'atomReport', 'hubStats'],
  },
  'derivatives': {
    verdict: 'agrees',
    limit: { en: 'but dated', zh: '数据偏旧' },
    figures: {
      'qwen-derivatives': { en: 'built on Qwen', zh: '用Qwen打底' },
      'meta-derivatives': { en: 'Meta’s share', zh: 'Meta的份额' },
    },
    found: [
      {
        en: 'The same shares, in an essay of {derivatives-written}; Meta’s had been {nearly-half} the autumn before.',
        zh: '份额相同，见于{derivatives-written}的文章；Meta上一年秋天是{nearly-half}。',
      },
      { en: 'They are shares of new derivatives, not of the market.', zh: '这是新衍生模型中的份额，不是市场份额。' },
    ],
    by: ['interconnects'],
  },
  'visas': {
    verdict: 'agrees',
    limit: { en: 'but proves less', zh: '说服力有限' },
    figures: {
      'visa-free-entries': { en: 'visa-free entries', zh: '免签入境人次' },
      'visa-free-share': { en: 'of all entries', zh: '占入境总数' },
    },
    found: [
      {
        en: 'A state paper reports the official count: {share-counted} of {entries-counted}, all nationalities and routes.',
        zh: '官方媒体报道的官方统计：{entries-counted}中的{share-counted}，不分国籍和免签的种类。',
      },
      {
        en: 'The count ends before the rule on transit began, on {transit-began}.',
        zh: '统计截止时，过境免签的新规还没有实行：它始于{transit-began}。',
      },
      {
        en: 'In the article the figure stands below a photo; the text builds no argument on it.',
        zh: '在文章里，这是一张配图的说明，正文并没有拿它来论证。',
      },
    ],
    by: ['peoplesDaily'],
  },
  'licence': {
    verdict: 'agrees',
    figures: {
      'licence-users': { en: 'users, a month', zh: '许可证：月活' },
      'licence-revenue': { en: 'revenue, a month', zh: '许可证：月收入' },
    },
    found: [{ en: 'The licence itself has both thresholds, joined by “or”.', zh: '许可证原文就有这些门槛，中间用“或”相连。' }],
    by: ['licence'],
  },
  'transit': {
    verdict: 'agrees',
    figures: { 'transit-hours': { en: 'hours of transit', zh: '过境免签时长' } },
    found: [
      { en: 'The rule began on {transit-began}, as a state paper reports.', zh: '据官方媒体报道，新规始于{transit-began}。' },
    ],
    by: ['peoplesDaily'],
  },
  'satellite': {
    verdict: 'agrees',
    limit: { en: 'in the fact, not in the purpose', zh: '事实对得上，用意对不上' },
    figures: { 'nixon-year': { en: 'the satellite', zh: '那颗卫星' } },
    found: [
      {
        en: 'A satellite of early that year was used for the visit; it had been ordered long before.',
        zh: '那年年初的一颗卫星确实用在了这次访问上，但它早就订好了。',
      },
    ],
    by: ['nasa'],
  },
  'cognition': {
    verdict: 'agrees',
    figures: { 'cognition-value': { en: 'Cognition', zh: 'Cognition估值' } },
    found: [
      { en: 'Its round that autumn put it at {cognition-september}.', zh: '那年秋天融资时，估值{cognition-september}。' },
      {
        en: 'On its model Cognition says only “leading open-source base model”; Zhipu believes that it is its own.',
        zh: '用的是谁的模型，Cognition只说是“领先的开源底座模型”；智谱认为是自己的。',
      },
    ],
    by: ['rounds', 'cognition'],
  },
  'grok': {
    verdict: 'agrees',
    limit: { en: 'his own words', zh: '他自己的话' },
    figures: { 'grok-chance': { en: 'Grok 5 is AGI', zh: 'Grok 5实现AGI' } },
    found: [
      {
        en: 'Musk put it so, “and rising”, and said later that the chance was not high.',
        zh: '马斯克确实这么说过，还说在上升；后来又说可能性并不高。',
      },
    ],
    by: ['grok'],
  },
  'cursor': {
    verdict: 'aged',
    figures: { 'cursor-value': { en: 'Cursor', zh: 'Cursor估值' } },
    found: [
      {
        en: '{cursor-june} in {cursor-june-date}, {cursor-november} on {cursor-november-date}.',
        zh: '{cursor-june-date}是{cursor-june}，{cursor-november-date}已是{cursor-november}。',
      },
    ],
    by: ['rounds'],
  },
  'rank': {
    verdict: 'differs',
    figures: { 'kimi-rank': { en: 'Kimi, worldwide', zh: 'Kimi世界排名' } },
    carries: { en: 'that the Chinese models are good', zh: '中国模型真的好', word: { en: 'good', zh: '好用' } },
    found: [
      {
        en: 'By accounts of the ranker’s own post, {kimi-overall} overall with {kimi-index}, behind GPT-5.',
        zh: '据多方转述评测机构自己的帖子，综合排名{kimi-overall}，得{kimi-index}，在GPT-5之后。',
      },
      {
        en: 'It led among open models, and overall on one sub-test, with {kimi-subtest}.',
        zh: '它在开源模型里领先，另有一项测试以{kimi-subtest}居首。',
      },
    ],
    by: ['artificialAnalysis'],
  },
  'training-share': {
    verdict: 'differs',
    limit: { en: 'fits one rival only', zh: '只对得上一家' },
    figures: { 'kimi-cost-share': { en: 'of a rival’s cost', zh: '占对手训练费' } },
    found: [
      {
        en: 'It fits the estimate for Grok 4, {grok-cost}, not those for GPT-4, between {gpt-cost-low} and {gpt-cost-high}.',
        zh: '对得上Grok 4的估算{grok-cost}，对不上GPT-4的{gpt-cost-low}到{gpt-cost-high}。',
      },
      {
        en: 'Kimi’s cost would be {kimi-of-grok} of the former and {kimi-of-gpt-low} to {kimi-of-gpt-high} of the latter.',
        zh: 'Kimi的花费是前者的{kimi-of-grok}，是后者的{kimi-of-gpt-low}到{kimi-of-gpt-high}。',
      },
      {
        en: 'And the article places the advantage in use, but shows it with the cost of training.',
        zh: '何况文章说优势在使用，举的例子却是训练的成本。',
      },
    ],
    by: ['epoch', 'aiIndex'],
  },
  'huang': {
    verdict: 'differs',
    limit: { en: 'the words, not the date', zh: '是话，不是日期' },
    figures: { 'huang-call': { en: 'Huang: Qwen best', zh: '黄仁勋：Qwen最好' } },
    found: [
      {
        en: 'By an account of the call, DeepSeek and Qwen are among the best open models.',
        zh: '据电话会的转述，DeepSeek和Qwen是最好的开源模型之一。',
      },
      {
        en: 'Of the race he said hours later that China was just behind, and that it was vital that America won.',
        zh: '说到竞赛，他几小时后又说，中国只落后一点点，美国必须赢。',
      },
    ],
    by: ['earningsCall', 'ft'],
  },
  'cost': {
    verdict: 'unconfirmed',
    figures: { 'cost-ratio': { en: 'of US models’ cost', zh: '对比美国模型' } },
    carries: { en: 'that the Chinese models are cheap', zh: '中国模型真的便宜', word: { en: 'cheap', zh: '便宜' } },
    found: [
      { en: 'The article gives no basis for it.', zh: '文章没有给出依据。' },
      {
        en: 'By accounts of Artificial Analysis’s bills, running its index on Kimi K2 Thinking cost {kimi-run-share} of GPT-5’s.',
        zh: '据转述的Artificial Analysis账单，跑完它的指数，Kimi K2 Thinking花的钱是GPT-5的{kimi-run-share}。',
      },
      { en: 'Its turbo version cost more than GPT-5.', zh: '它的高速版花得比GPT-5还多。' },
    ],
    by: ['runCosts'],
  },
  'training': {
    verdict: 'unconfirmed',
    figures: { 'kimi-cost': { en: 'to train Kimi', zh: 'Kimi训练费' } },
    found: [
      {
        en: 'It goes back to an unnamed source; Moonshot’s founder: no official figure, and hard to put a number on.',
        zh: '出自不具名的消息人士；月之暗面创始人说，这不是官方数字，也很难量化。',
      },
    ],
    by: ['cnbcKimi', 'moonshot'],
  },
  'circuits': {
    verdict: 'unconfirmed',
    limit: { en: 'article only', zh: '只见于文章' },
    figures: {
      'cable-channels': { en: 'cable channels', zh: '电缆通道' },
      'ground-stations': { en: 'ground stations', zh: '地面站' },
      'circuits-all': { en: 'circuits', zh: '卫星电路' },
      'circuits-us': { en: 'circuits to the US', zh: '通往美国的电路' },
      'circuits-us-share': { en: 'of them, to the US', zh: '通往美国的占比' },
      'circuits-japan': { en: 'circuits to Japan', zh: '通往日本的电路' },
      'circuits-japan-share': { en: 'of them, to Japan', zh: '通往日本的占比' },
    },
    found: [
      { en: 'No source found other than the article.', zh: '除了文章，没有找到别的来源。' },
      {
        en: 'By its own counts the shares are {circuits-us-computed} and {circuits-japan-computed}: close to what it prints.',
        zh: '按它自己的数字，占比是{circuits-us-computed}和{circuits-japan-computed}，和原文说的差不多。',
      },
      { en: 'The circuits were about to open, not open.', zh: '这些电路当时是即将开通，还没有开通。' },
    ],
    by: [],
  },
} as const satisfies Readonly<Record<string, FactCheck>>
