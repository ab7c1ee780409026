import type { Localized } from '../ui/locale.ts'

/** A name as the article prints it (`zh`) and as an English class knows it (`en`). */
export type Name = Localized

const same = (name: string): Name => ({ en: name, zh: name })

/** People, companies, models, places and titles. Those with digits (GPT-5) may stand in a slide as they are. */
export const names = [
  { zh: '山姆·奥特曼', en: 'Sam Altman' }, { zh: '奥特曼', en: 'Altman' },
  { zh: '查马斯·帕里哈皮蒂亚', en: 'Chamath Palihapitiya' }, { zh: '大卫·萨克斯', en: 'David Sacks' },
  { zh: '布莱恩·切斯基', en: 'Brian Chesky' }, { zh: '切斯基', en: 'Chesky' },
  { zh: '米拉·穆拉蒂', en: 'Mira Murati' }, { zh: '黄仁勋', en: 'Jensen Huang' },
  { zh: '杰克·多尔西', en: 'Jack Dorsey' }, { zh: '马斯克', en: 'Elon Musk' },
  { zh: '马克·安德里森', en: 'Marc Andreessen' }, { zh: '达里奥·阿莫代伊', en: 'Dario Amodei' },
  { zh: '埃里克·施密特', en: 'Eric Schmidt' }, { zh: '尼克松', en: 'Richard Nixon' }, { zh: '特朗普', en: 'Donald Trump' },
  same('Open AI'), { zh: '深度求索', en: 'DeepSeek' }, same('DeepSeek'),
  { zh: '美国科学技术政策办公室', en: 'Office of Science and Technology Policy' },
  { zh: '月之暗面', en: 'Moonshot AI' }, same('Anthropic'), same('Airbnb'), same('All-In'),
  { zh: '阿里巴巴', en: 'Alibaba' }, { zh: '阿里', en: 'Alibaba' }, same('Thinking Machines Lab'), same('TML'),
  same('Cursor'), same('Cognition AI'), { zh: '智谱清言', en: 'Zhipu' }, { zh: '智谱AI', en: 'Zhipu AI' },
  { zh: '智谱', en: 'Zhipu' }, same('Hugging Face'), same('Meta'), { zh: '英伟达', en: 'Nvidia' },
  { zh: '推特', en: 'Twitter' }, { zh: '特斯拉', en: 'Tesla' }, { zh: '安德森·霍洛维茨', en: 'Andreessen Horowitz' },
  { zh: '字节跳动', en: 'ByteDance' }, { zh: '腾讯', en: 'Tencent' }, { zh: '百度', en: 'Baidu' },
  { zh: '阶跃星辰', en: 'StepFun' }, { zh: '面壁智能', en: 'ModelBest' }, same('MiniMax'),
  { zh: '百川智能', en: 'Baichuan' }, { zh: '2025OPPO', en: 'OPPO 2025' }, same('OPPO'), { zh: '吉利', en: 'Geely' },
  same('Artificial Analysis'), same('xAI'), { zh: '谷歌', en: 'Google' },
  same('Kimi K2 Thinking'), same('Kimi K2'), { zh: '通义千问', en: 'Qwen' }, same('Qwen3-Coder'), same('Qwen3'), same('Qwen'),
  same('Llama'), same('Z.ai'), { zh: '通义万向', en: 'Wan' }, { zh: 'Wan2.2', en: 'Wan 2.2' }, same('GPT-5'),
  { zh: 'Grok4', en: 'Grok 4' }, { zh: 'Sonnet4.5', en: 'Sonnet 4.5' }, { zh: 'Grok5', en: 'Grok 5' },
  same('ChatGPT'), same('GPT'), same('Transformer'), { zh: '豆包', en: 'Doubao' }, { zh: '混元', en: 'Hunyuan' },
  { zh: '文心一言', en: 'Wenxin Yiyan' }, same('Modified MIT'), same('AGI'), same('FOMO'), same('GPU'), same('API'),
  { zh: '中国', en: 'China' }, { zh: '美国', en: 'United States' }, { zh: '硅谷', en: 'Silicon Valley' },
  { zh: '白宫', en: 'White House' }, { zh: '华盛顿', en: 'Washington' }, { zh: '东南亚', en: 'Southeast Asia' },
  { zh: '欧洲', en: 'Europe' }, { zh: '日本', en: 'Japan' }, { zh: '北京', en: 'Beijing' }, { zh: '深圳', en: 'Shenzhen' },
  { zh: '哈尔滨', en: 'Harbin' }, { zh: '平壤', en: 'Pyongyang' }, { zh: '太平洋', en: 'Pacific' },
  same('996'), { zh: '新三样', en: 'new three' }, { zh: '第二次世界大战', en: 'Second World War' },
] as const satisfies readonly Name[]

/** Names that only second sources have. */
export const outsideNames = [same('GPT-4')] as const satisfies readonly Name[]

/** A name in the article's spelling. */
export type PrintedName = (typeof names)[number]['zh']

/** Common words that say what a numeral counts; the record keeps them beside the numerals of their clause. */
export const terms = [
  '成本', '同类产品', '估值', '累计下载量', '下载量', '截至', '衍生模型', '份额', '财报', '工作', '上午', '上班', '晚上', '下班',
  '过境', '以来', '免签', '时速', '高铁', '入境', '通过', '外国人', '开发者大会', '推出', '综合排名', '世界', '训练成本', '闭源模型', '月活用户', '月收入',
  '话语权', '造访', '电缆', '卫星地面站', '卫星电路', '联通', '概率', '发布', '从业者', '年后',
] as const

/** A term as the article prints it. */
export type Term = (typeof terms)[number]
