import type { UtterancesSpec } from './kinds/utterances.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶22–24: the praise of American heads of tech, and one sentence that may be meant for others. */
export const praise: UtterancesSpec = {
  kind: 'utterances',
  title: { en: 'Who in America praised which Chinese model', zh: '美国谁夸过哪个中国模型' },
  steps: [
    words(
      'Jensen Huang puts a thumb up for a Chinese model, {huang-call}: Qwen is the best of the open ones.',
      '黄仁勋在{huang-call}向一个中国模型竖起大拇指：开源模型里通义千问最好。',
    ),
    words('Beside him Jack Dorsey: a thumb up for Qwen3-Coder.', '旁边是杰克·多尔西：给Qwen3-Coder点赞。'),
    words('And Elon Musk: pictures by Wan 2.2 are hard to tell from real ones.', '还有马斯克：Wan 2.2生成的图片真假难辨。'),
    words(
      'Huang’s bubble is the largest: China will win. Dotted, from it, as the article suspects: to customers, to the White House.',
      '黄仁勋的话框最大：中国会赢。虚线箭头是文章的怀疑：说给中国客户听，也说给白宫听。',
    ),
  ],
  speakers: [
    { id: 'huang', side: 'american', name: words('Jensen Huang', '黄仁勋'), note: words('head of Nvidia', '英伟达CEO') },
    {
      id: 'dorsey',
      side: 'american',
      name: words('Jack Dorsey', '杰克·多尔西'),
      note: words('a founder of Twitter', '推特创始人'),
      step: 1,
    },
    { id: 'musk', side: 'american', name: words('Elon Musk', '马斯克'), note: words('head of Tesla', '特斯拉CEO'), step: 2 },
  ],
  utterances: [
    {
      by: 'huang',
      about: { side: 'chinese', name: words('Qwen', '通义千问') },
      words: words('best open model ({huang-call|doubt})', '开源模型里最好的（{huang-call|doubt}）'),
      when: words('{huang-call}', '{huang-call}'),
    },
    {
      by: 'dorsey',
      about: { side: 'chinese', name: words('Qwen3-Coder', 'Qwen3-Coder') },
      words: words('thumbs up', '点赞'),
      step: 1,
    },
    { by: 'musk', about: { side: 'chinese', name: words('Wan 2.2', 'Wan 2.2') }, words: quoted('real-or-not'), step: 2 },
  ],
  climax: {
    by: 'huang',
    words: quoted('win-race'),
    when: words('shortly before the article', '文章发表前不久'),
    doubt: {
      by: words('the article suspects:', '文章怀疑他'),
      motives: [
        { side: 'chinese', ear: 'customers', name: words('customers\nin China', '中国客户'), why: words('to please them', '讨好他们') },
        { side: 'american', ear: 'government', name: words('the White\nHouse', '白宫'), why: words('as a hint', '给它递话') },
      ],
    },
    step: 3,
  },
}
