import type { LoudnessSpec } from './kinds/loudness.ts'
import { words } from '../../figures/wording.ts'

/** ¶60–61: what the Valley says in Washington, and what it doesn't. */
export const washington: LoudnessSpec = {
  kind: 'loudness',
  title: { en: 'What the Valley says in Washington, and what it leaves unsaid', zh: '硅谷在华盛顿说什么，不说什么' },
  steps: [
    words(
      'A huge speech bubble from Silicon Valley: China’s ability and threat, a small sign blown up to a huge one.',
      '硅谷说出一个巨大的话框：中国的能力和威胁，小小的菱形被放得极大。',
    ),
    words(
      'Beside it small, empty, dashed bubbles: cut university budgets, tightened visas, disrupted supply chains of allies.',
      '旁边是小小的空话框，虚线画成：大学经费被砍，签证收紧，盟友的供应链被打乱。',
    ),
    words(
      'Below them: what is left unsaid shakes American innovation at the root, the article argues.',
      '下面写着：文章认为，没说的这些，才真正动摇美国创新的根基。',
    ),
  ],
  side: 'american',
  name: words('Silicon Valley,\nin Washington', '硅谷，在华盛顿'),
  loud: {
    words: [words('China’s ability', '中国的能力'), words('China’s threat', '中国的威胁')],
    how: words('grossly exaggerated', '极力夸大'),
    gain: words('for tax breaks, lighter rules,\nsubsidies, and in the end power', '硅谷图的是减税、松绑、\n补贴，说到底是权力'),
  },
  silent: {
    label: words('and silent about', '一声不吭的'),
    topics: [
      words('university budgets, cut', '大学经费被砍'),
      words('visas for skilled migrants, tightened', '技术移民签证收紧'),
      words('allies’ supply chains, disrupted', '盟友供应链被打乱'),
    ],
    step: 1,
  },
  remark: {
    words: words(
      'these shake innovation at the root,\nthe article argues; but it is the\nfashion to please Donald Trump',
      '文章说，动摇创新根基的是这些；\n可如今的风气是迎合特朗普',
    ),
    step: 2,
  },
}
