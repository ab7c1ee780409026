import type { SectionId } from '../article/sections.ts'
import type { FigureId } from '../figures/registry.ts'
import type { Localized } from '../ui/locale.ts'

/**
 * What the student's worksheet asks, and what good answers say. Numbers come from the figures; what can be worked out
 * (paragraphs, printed forms, formulas, verdicts, citations) is not written here: see answers.ts.
 */

/** A step of the argument; the worksheet leaves blanks for the words in square brackets. */
export interface Step {
  readonly section: SectionId
  readonly text: Localized
}

/** A figure to trace, and what a student should notice about what it counts. */
export interface Traced {
  readonly id: FigureId
  readonly notice: Localized
}

/** A guess to write down before the talk; the figure answers it. */
export interface Beforehand {
  readonly figure: FigureId
  readonly asks: Localized
}

/** A question about the claim, and what a good answer says. */
export interface Question {
  readonly asks: Localized
  readonly answer: Localized
}

/** A figure that other sources dispute, as a claim to check, and what they say. */
export interface Claim {
  readonly figure: FigureId
  readonly text: Localized
  readonly questions: readonly Question[]
  readonly verdict: Localized
}

/** The guesses that the talk asks for, in its order. */
export const beforehand: readonly Beforehand[] = [
  {
    figure: 'qwen-now',
    asks: {
      en: 'Downloads of Qwen by <Fig id="count-end" />, where Llama has <Fig id="llama-now" bare />',
      zh: '到<Fig id="count-end" />，Llama下载了<Fig id="llama-now" />，Qwen是多少？',
    },
  },
  {
    figure: 'qwen-derivatives',
    asks: { en: 'Share of new language models on Hugging Face that are built on Qwen', zh: 'Hugging Face的新语言模型里，基于Qwen的占多少？' },
  },
  {
    figure: 'kimi-cost-share',
    asks: {
      en: 'Kimi’s training cost as a share of a top American rival’s',
      zh: 'Kimi的训练成本，是美国顶尖对手的多少？',
    },
  },
]

export const steps: readonly Step[] = [
  {
    section: 'ban',
    text: {
      en: 'Sam Altman called his own models [democratic] and China’s [authoritarian]; now firms around him use the Chinese ones.',
      zh: '奥特曼说自家的模型[民主]，中国的模型[专制]；如今，他身边好些公司却用上了后者。',
    },
  },
  {
    section: 'identity',
    text: {
      en: 'The Valley takes whatever works. In this, the article says, America has lost control over how [the future is imagined].',
      zh: '硅谷只问好不好用。文章的判断是：该怎样[想象未来]，美国已经做不了主了。',
    },
  },
  {
    section: 'surprise',
    text: {
      en: 'At <Fig id="cost-ratio" /> of the cost, Chinese models, people thought, might sweep [Southeast Asia and Europe]; '
        + 'then, quietly, [Valley firms] took them up too.',
      zh: '成本<Fig id="cost-ratio" />，人们以为[东南亚和欧洲]可能被横扫；结果，[硅谷公司]也悄悄用上了。',
    },
  },
  {
    section: 'downloads',
    text: {
      en: 'Qwen, far behind at the start, has [overtaken] Llama in downloads, and more new models are [built on it] than on Meta’s.',
      zh: '起步落后的Qwen，下载量已经[反超]Llama；新模型拿它[做底座]的，也比用Meta的多。',
    },
  },
  {
    section: 'strategy',
    text: {
      en: 'Cheap by necessity and by choice: lacking top chips, firms make up for it with [software]; '
        + 'with [open source], anyone may adapt the models.',
      zh: '便宜既是逼出来的，也是自己选的：没有顶级芯片，就靠[软件]榨干硬件；走[开源]的路，谁都能拿去改。',
    },
  },
  {
    section: 'reversal',
    text: {
      en: 'China once left out [ideology]; today, paradoxically, the Valley talks it.',
      zh: '当年，中国不谈[意识形态]；吊诡的是，今天大谈的是硅谷。',
    },
  },
  {
    section: 'fear',
    text: {
      en: 'The Valley’s goal is AGI, which is hard to [define]: the companies are in [a gamble], so as not to miss out.',
      zh: '硅谷的目标是AGI，可它连[定义]都说不清：追下去就是一场[赌博]，怕的是错过。',
    },
  },
]

/** One of each kind: printed to the digit, printed with an open end, calculated by the deck, disputed by others. */
export const traced: readonly Traced[] = [
  { id: 'qwen-now', notice: { en: 'requests for files, neither users nor use', zh: '是下载文件的次数，不是用户，也不等于有人用' } },
  { id: 'circuits-all', notice: { en: 'planned, not yet in use', zh: '还只是计划，没有投入使用' } },
  { id: 'other-derivatives', notice: { en: '“under”, because “over” is taken away', zh: '减去的是“以上”，所以剩下的是“不到”' } },
  {
    id: 'kimi-cost-share',
    notice: { en: 'fits an estimate for xAI’s model, not those for OpenAI’s', zh: '对得上xAI模型的估算，对不上OpenAI的' },
  },
]

/** The claim to check; undefined where no source disputes a figure: then the sheet leaves that section out. */
export const claim: Claim | undefined = {
  figure: 'kimi-rank',
  text: { en: 'Kimi K2 Thinking is <Fig id="kimi-rank" /> in the world.', zh: 'Kimi K2 Thinking世界<Fig id="kimi-rank" />。' },
  questions: [
    {
      asks: {
        en: 'What exactly does the article say: who ranked it, when, ahead of whom?',
        zh: '文章到底怎么说：谁排的？什么时候排的？排在谁的前面？',
      },
      answer: {
        en: 'Artificial Analysis, overall; no date for the ranking, only for the release, <Fig id="kimi-date" />; '
          + 'ahead of GPT-5, Grok 4 and Sonnet 4.5, among others',
        zh: 'Artificial Analysis，按综合排名；没说哪天排的，只说模型<Fig id="kimi-date" />发布；排在GPT-5、Grok 4、Sonnet 4.5等前面',
      },
    },
    {
      asks: { en: 'Where could you check it? Go as near to the origin as you can.', zh: '可以去哪儿核对？越靠近源头越好。' },
      answer: {
        en: 'What the makers of the ranking published at the time; what others tell of it only after that.',
        zh: '先看做这份排名的机构当时自己发布了什么，别人的转述放在后面。',
      },
    },
    {
      asks: {
        en: 'What would support the claim, and what would look like support but isn’t?',
        zh: '找到什么才算支持？什么看着像支持，其实不算？',
      },
      answer: {
        en: 'Support: the top of all models, overall, at that time. Not: the top of open models only, or of a single test.',
        zh: '算：当时在所有模型里综合居首。不算：只在开源模型里居首，或者只赢了某项测试。',
      },
    },
  ],
  verdict: {
    en: 'By several accounts it came <Fig id="kimi-overall" /> overall with <Fig id="kimi-index" />, behind GPT-5; '
      + 'it led among open models, and on a sub-test with <Fig id="kimi-subtest" />.',
    zh: '据多方转述，它综合排名<Fig id="kimi-overall" />，得<Fig id="kimi-index" />，在GPT-5之后；开源模型里领先，另有一项测试以<Fig id="kimi-subtest" />居首。',
  },
}
