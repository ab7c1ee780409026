import type { LettingGoSpec } from './kinds/letting-go.ts'
import { words } from '../../figures/wording.ts'

/** ¶8–9: anxiety and pragmatism look opposed; together they show who has lost hold of the imagined future. */
export const identity: LettingGoSpec = {
  kind: 'letting-go',
  title: { en: 'Silicon Valley and its future', zh: '硅谷和它的未来' },
  steps: [
    words('Silicon Valley holds “the future”, a cloud above it, on a string.', '硅谷手里牵着一根线，线上是一朵云：“未来”。'),
    words(
      'A wavering line to a question mark: anxiety, who makes the future? A straight arrow to Chinese AI: take what works.',
      '一条颤动的线通向问号：身份焦虑，未来由谁创造？一支笔直的箭头通向中国AI：务实，哪个好用用哪个。',
    ),
    words(
      'The string has come off, and the cloud drifts away: control of how the future is imagined is lost.',
      '线松脱了，云飘走了：对未来怎么想象，已经做不了主。',
    ),
  ],
  holder: words('Silicon Valley', '硅谷'),
  held: { name: words('the future, imagined', '想象中的未来'), lost: words('control lost', '失去掌控'), step: 2 },
  wavering: {
    name: words('anxiety about identity', '身份焦虑'),
    question: words('who makes the future,\nand where?', '未来由谁创造、\n在哪儿创造？'),
    step: 1,
  },
  taking: {
    name: words('pragmatism', '务实'),
    motto: words('take what works', '哪个好用用哪个'),
    thing: words('Chinese AI', '中国AI'),
    step: 1,
  },
}
