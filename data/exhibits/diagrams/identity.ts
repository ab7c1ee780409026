import type { LettingGoSpec } from './kinds/letting-go.ts'
import { words } from '../../figures/wording.ts'

/** ¶8–9: anxiety and pragmatism look opposed; together they show who has lost hold of the imagined future. */
export const identity: LettingGoSpec = {
  kind: 'letting-go',
  title: { en: 'Silicon Valley and its future', zh: '硅谷和它的未来' },
  steps: [
    words('Somebody with a badge, Silicon Valley, holds a big balloon on a string: the imagined future.', '有个人，胸牌上写着硅谷，一只手牵着一只大气球：想象中的未来。'),
    words(
      'The other hand grips a diamond, Chinese AI: pragmatism. The face is worried, and the badge asks: anxiety about identity.',
      '另一只手抓着一个菱形：中国AI，务实，哪个好用，就用哪个。脸上满是担心，胸牌上多了个问号：身份焦虑。',
    ),
    words(
      'The balloon has slipped away and rises, its string out of reach of the open hand: control of how the future is imagined is lost.',
      '气球脱了手，正往上飘，张开的手够不着那根线：对未来怎么想象，已经做不了主。',
    ),
  ],
  holder: words('Silicon Valley', '硅谷'),
  held: { name: words('the future\nas imagined', '想象中的\n未来'), lost: words('control lost', '失去掌控'), step: 2 },
  asking: { name: words('anxiety about identity', '身份焦虑'), step: 1 },
  taking: {
    name: words('pragmatism', '务实'),
    thing: words('Chinese AI', '中国AI'),
    step: 1,
  },
}
