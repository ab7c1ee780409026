import type { quotes } from '../../data/article/quotes.ts'
import type { SectionId } from '../../data/article/sections.ts'
import type { Locale } from '../../data/ui/locale.ts'

/** What the article does not say flatly, or not in its own name, and where the deck must say so too. */
export interface Hedge {
  readonly section: SectionId
  readonly paragraph: number
  /** What it is in the article. */
  readonly printed: string
  /** Where the deck has to say it: among what the section's slide shows, and in its notes. */
  readonly in: readonly ('slide' | 'notes')[]
  readonly en: RegExp
  readonly zh: RegExp
}

const both = ['slide', 'notes'] as const
const notes = ['notes'] as const
const slide = ['slide'] as const

export const hedges: readonly Hedge[] = [
  { section: 'ban', paragraph: 1, printed: '多家', in: both, en: /several|a number of/iu, zh: /多家|好些/u },
  { section: 'ban', paragraph: 1, printed: '“沉迷”', in: both, en: /“hooked”/iu, zh: /“沉迷”/u },
  { section: 'ban', paragraph: 3, printed: '他的理由', in: both, en: /Altman/u, zh: /奥特曼/u },
  { section: 'ban', paragraph: 3, printed: '没什么想象力', in: notes, en: /short on imagination/u, zh: /没有什么想象力/u },
  { section: 'pragmatism', paragraph: 5, printed: '其合作的', in: both, en: /works with/u, zh: /合作的/u },
  { section: 'pragmatism', paragraph: 6, printed: '也承认', in: notes, en: /admits/u, zh: /承认/u },
  { section: 'pragmatism', paragraph: 7, printed: '几乎', in: notes, en: /almost always/u, zh: /几乎总是/u },
  { section: 'identity', paragraph: 8, printed: '更是', in: both, en: /even more|above all/u, zh: /更关乎|更要紧/u },
  { section: 'identity', paragraph: 9, printed: '丧失', in: both, en: /has lost control|control lost/u, zh: /做不了主|丢掉了主动权|失去掌控/u },
  { section: 'surprise', paragraph: 11, printed: '有点', in: notes, en: /a little surprising/u, zh: /有点出人意料/u },
  { section: 'surprise', paragraph: 12, printed: '普遍认为', in: both, en: /people generally thought|expected/u, zh: /人们(?:普遍觉得|以为)/u },
  { section: 'surprise', paragraph: 12, printed: '可能', in: both, en: /might|perhaps/u, zh: /可能/u },
  { section: 'surprise', paragraph: 12, printed: '大概', in: both, en: /probably/u, zh: /大概/u },
  { section: 'users', paragraph: 14, printed: '承认', in: slide, en: /admit/u, zh: /承认/u },
  { section: 'users', paragraph: 17, printed: '并未公开', in: notes, en: /not been made public/u, zh: /没有公开/u },
  { section: 'users', paragraph: 17, printed: '曾为', in: notes, en: /had been in Chinese/u, zh: /曾经是中文/u },
  { section: 'downloads', paragraph: 20, printed: '中国开源大模型', in: notes, en: /The article says that China’s open models/u, zh: /文章说，中国的开源大模型/u },
  { section: 'praise', paragraph: 22, printed: '几个月前', in: both, en: /some months before/iu, zh: /文章发表前几个月/u },
  { section: 'praise', paragraph: 24, printed: '虽有……之嫌', in: notes, en: /suspects/u, zh: /之嫌|怀疑/u },
  { section: 'anxiety', paragraph: 26, printed: '可能', in: both, en: /may/u, zh: /可能/u },
  { section: 'anxiety', paragraph: 26, printed: '我们', in: both, en: /“we”/iu, zh: /“我们”/u },
  { section: 'anxiety', paragraph: 26, printed: '提出警告', in: both, en: /warn/u, zh: /警告|写/u },
  { section: 'imitated', paragraph: 28, printed: '中国企业', in: both, en: /Chinese firms/u, zh: /中国公司/u },
  { section: 'imitated', paragraph: 28, printed: '曾被视为', in: both, en: /once seen as imitators/iu, zh: /“模仿者”|看成模仿者/u },
  { section: 'imitated', paragraph: 29, printed: '有人', in: both, en: /some (?:even )?(?:want|call)/iu, zh: /有人/u },
  { section: 'imitated', paragraph: 30, printed: '硅谷人眼里', in: both, en: /in the Valley’s eyes/iu, zh: /硅谷人眼里/u },
  { section: 'visitors', paragraph: 31, printed: '美国游客', in: both, en: /American (?:visitors|tourists)/u, zh: /美国游客/u },
  { section: 'visitors', paragraph: 31, printed: '知之甚少', in: notes, en: /knew very little/u, zh: /知道得很少/u },
  { section: 'visitors', paragraph: 31, printed: '幻灭', in: both, en: /shattered|in ruins/u, zh: /幻灭/u },
  { section: 'visitors', paragraph: 32, printed: '(a caption)', in: notes, en: /caption/u, zh: /图注|配图的说明/u },
  { section: 'visitors', paragraph: 32, printed: '(no cause)', in: notes, en: /claims no cause/u, zh: /没有说谁带来了谁/u },
  { section: 'strategy', paragraph: 35, printed: '也是战略选择', in: both, en: /by choice|also comes from a choice/u, zh: /也是自己选的/u },
  { section: 'strategy', paragraph: 36, printed: '普遍', in: notes, en: /generally/u, zh: /普遍/u },
  { section: 'strategy', paragraph: 37, printed: '技术民主化', in: notes, en: /making technology democratic/u, zh: /技术民主化/u },
  { section: 'makers', paragraph: 38, printed: '等', in: notes, en: /and others/u, zh: /还有别家/u },
  { section: 'makers', paragraph: 39, printed: '比如……等', in: notes, en: /for instance|such as/u, zh: /比如|等。/u },
  { section: 'ranking', paragraph: 41, printed: '也在增强', in: both, en: /gaining/u, zh: /也在增强/u },
  { section: 'ranking', paragraph: 41, printed: '几乎“横扫千军”', in: notes, en: /almost “sweep the field”/u, zh: /几乎“横扫千军”/u },
  { section: 'ranking', paragraph: 42, printed: '(Artificial Analysis, by the article)', in: both, en: /the article says|the article’s account|as the article reports/u, zh: /文章说|照文章的讲法|据文章/u },
  { section: 'training', paragraph: 43, printed: '(the article’s figure)', in: both, en: /the article(?:’s account| gives| puts)/iu, zh: /按文章的说法|文章给的数/u },
  { section: 'licence', paragraph: 44, printed: '显著位置', in: both, en: /in plain sight|prominent/u, zh: /显眼/u },
  { section: 'future', paragraph: 48, printed: '“圣地”', in: notes, en: /“holy land”/u, zh: /“圣地”/u },
  { section: 'signal', paragraph: 49, printed: '一开始', in: both, en: /at first/iu, zh: /起初|一开始/u },
  { section: 'signal', paragraph: 49, printed: '好让', in: notes, en: /purpose, the article says/u, zh: /文章说，为的是/u },
  { section: 'circuits', paragraph: 51, printed: '即将开通', in: both, en: /about to open/u, zh: /即将开通/u },
  { section: 'circuits', paragraph: 52, printed: '常常被忽略', in: notes, en: /often (?:is )?forgotten|forgotten/u, zh: /常被忽略/u },
  { section: 'circuits', paragraph: 52, printed: '理解和模仿', in: notes, en: /understand and (?:to )?imitate/u, zh: /弄懂.*模仿/u },
  { section: 'reversal', paragraph: 53, printed: '吊诡的是', in: both, en: /paradoxical/u, zh: /吊诡/u },
  { section: 'reversal', paragraph: 53, printed: '(the article’s reading)', in: both, en: /says the article|the article’s word/iu, zh: /文章说|文章的词/u },
  { section: 'agi', paragraph: 55, printed: '普遍', in: notes, en: /generally/u, zh: /普遍/u },
  { section: 'agi', paragraph: 55, printed: '自吹自擂', in: notes, en: /boasts/u, zh: /夸下海口/u },
  { section: 'agi', paragraph: 57, printed: '奇怪的是', in: notes, en: /strange, says the article/iu, zh: /文章说，这就怪了/u },
  { section: 'fear', paragraph: 58, printed: '恐怕', in: both, en: /likely|probably/u, zh: /恐怕/u },
  { section: 'fear', paragraph: 59, printed: '(the article’s phrase, after Hu Shi)', in: notes, en: /the article’s phrase/u, zh: /化用胡适/u },
  { section: 'fear', paragraph: 59, printed: '(not Schmidt’s own words)', in: notes, en: /not Schmidt’s own/u, zh: /不是施密特自己说的/u },
  { section: 'fear', paragraph: 59, printed: '世界和平', in: notes, en: /world peace/u, zh: /世界和平/u },
  { section: 'washington', paragraph: 60, printed: '极端夸大', in: both, en: /grossly exaggerated|to the extreme/u, zh: /极力夸大|往极端里说/u },
  { section: 'washington', paragraph: 61, printed: '(the article’s judgement)', in: both, en: /the article (?:says|argues)/u, zh: /文章说/u },
  { section: 'moments', paragraph: 62, printed: '不是短期的“头脑发热”', in: notes, en: /no “passing fever”/u, zh: /不是一时“头脑发热”/u },
  { section: 'moments', paragraph: 63, printed: '震惊、激动而压力巨大', in: notes, en: /shock, excitement/iu, zh: /震惊[，、]激动/u },
  { section: 'moments', paragraph: 64, printed: '“不务正业”', in: notes, en: /not its proper business/u, zh: /“不务正业”/u },
]

/** A speaker's words where they are quoted: the speaker is named beside them. */
export interface Said {
  readonly section: SectionId
  readonly quote: keyof typeof quotes
  /** How the speaker is named where the quotation stands. */
  readonly en: RegExp
  readonly zh: RegExp
}

export const quotations: readonly Said[] = [
  { section: 'ban', quote: 'democratic', en: /Altman/u, zh: /奥特曼/u },
  { section: 'ban', quote: 'authoritarian', en: /Altman/u, zh: /奥特曼/u },
  { section: 'pragmatism', quote: 'good-and-cheap', en: /Chesky/u, zh: /切斯基/u },
  { section: 'praise', quote: 'real-or-not', en: /Musk/u, zh: /马斯克/u },
  { section: 'praise', quote: 'win-race', en: /Huang/u, zh: /黄仁勋/u },
  { section: 'anxiety', quote: 'outdated', en: /Andreessen Horowitz/u, zh: /安德森·霍洛维茨/u },
  { section: 'visitors', quote: 'physical', en: /Marc Andreessen/u, zh: /安德里森/u },
  { section: 'fear', quote: 'less-isms', en: /the article’s phrase/u, zh: /文章转述/u },
  { section: 'moments', quote: 'chatgpt-moment', en: /in China/u, zh: /中国的?同行/u },
  { section: 'moments', quote: 'deepseek-moment', en: /Americans/u, zh: /美国人/u },
]

/** What the deck must not say, because the article does not: each was found once and mended. */
export const neverSaid: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [/fewer isms/iu, /\bironic/iu, /everywhere but America/iu, /keen(?:est)? (?:American|buyers|customers)/iu, /can’t stop using/iu, /dialled in/iu, /pull at each other/iu, /held against other/iu],
  zh: [/讽刺/u, /照抄/u, /最热心/u, /赢遍/u, /停不下来/u, /线路通了/u, /打架/u, /认账/u, /再过两年/u, /夸下口/u],
}
