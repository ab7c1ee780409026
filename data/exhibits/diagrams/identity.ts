import type { LettingGoSpec } from './kinds/letting-go.ts'
import { words } from '../../figures/wording.ts'

/** ¶8–9: anxiety and pragmatism look opposed; together they show who has lost hold of the imagined future. */
export const identity: LettingGoSpec = {
  kind: 'letting-go',
  title: { en: 'Silicon Valley and its future', zh: '硅谷和它的未来' },
  steps: [
    words('Silicon Valley holds “the future”, a balloon above it, on a string.', '硅谷手里牵着一根线，线上是一只气球：“未来”。'),
    words(
      'Arrows pull it apart: a wavering one to a question mark, who makes the future? A straight one to Chinese AI: take what works.',
      '箭头把它往左右拉。左边的颤动，通向问号：身份焦虑，未来由谁创造？右边的笔直，通向中国AI：务实，哪个好用用哪个。',
    ),
    words(
      'The string has snapped, and the balloon drifts away: control of how the future is imagined is lost.',
      '线断了，气球飘走了：对未来怎么想象，已经做不了主。',
    ),
  ],
  holder: words('Silicon Valley', '硅谷'),
  held: { name: words('the future,\nimagined', '想象中的\n未来'), lost: words('control lost', '失去掌控'), step: 2 },
  wavering: {
    name: words('anxiety about identity', '身份焦虑'),
    question: words('who makes the future, and where?', '未来由谁创造、在哪儿创造？'),
    step: 1,
  },
  taking: {
    name: words('pragmatism', '务实'),
    motto: words('take what works', '哪个好用用哪个'),
    thing: words('Chinese AI', '中国AI'),
    step: 1,
  },
}
