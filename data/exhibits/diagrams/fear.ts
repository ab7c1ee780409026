import type { AimsSpec } from './kinds/aims.ts'
import { words } from '../../figures/wording.ts'

/** ¶58–59: why the Valley bets on AGI, and what Eric Schmidt advises instead. */
export const fear: AimsSpec = {
  kind: 'aims',
  title: { en: 'A long shot at AGI, and short ones at uses', zh: '远射AGI，近用AI' },
  scheme: true,
  steps: [
    words(
      'At the far right a target without an outline, AGI with a question mark: it is hard to define.',
      '最右边是一个没有轮廓的靶子，写着AGI和问号：它难下定义。',
    ),
    words('A long empty way leads to it: it is far out of reach.', '通往它的路又长又空：远得够不着。'),
    words(
      'A broken arrow flies from Silicon Valley towards it: a bet, for fear of missing out.',
      '一支断断续续的箭从硅谷射向它：这是在赌，怕的是错过。',
    ),
    words(
      'Below, short arrows from China land: on industry and on daily life, as Eric Schmidt advises.',
      '下面，中国的短箭都射中了：工业和生活，这也是施密特的主张。',
    ),
  ],
  far: {
    side: 'american',
    name: words('Silicon Valley', '硅谷'),
    target: words('AGI?', 'AGI？'),
    outline: { words: words('hard to define', '难下定义'), step: 0 },
    distance: { words: words('far out of reach', '遥不可及'), step: 1 },
    shot: { words: words('a bet, for fear of missing out: FOMO', '在赌，怕的是错过：FOMO'), step: 2 },
  },
  near: {
    side: 'chinese',
    name: words('Chinese peers', '中国同行'),
    targets: [words('industry', '工业'), words('daily life', '生活')],
    advice: words('“Less talk of isms,\nmore of problems”', '“少谈点主义，\n多谈点问题”'),
    by: words('Eric Schmidt’s advice, in the article’s phrase\nafter Hu Shi: not his own words', '施密特的主张，文章化用胡适的话转述，\n不是谁的原话'),
    step: 3,
  },
}
