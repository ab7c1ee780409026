import type { UtterancesSpec } from './kinds/utterances.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶22–24: the praise of American heads of tech, and one sentence that may be meant for others. */
export const praise: UtterancesSpec = {
  kind: 'utterances',
  title: { en: 'Who in America praised which Chinese model', zh: '美国谁夸过哪个中国模型' },
  steps: [
    words(
      'A bubble of Jensen Huang’s, {huang-call}: Qwen is the best of the open models.',
      '黄仁勋在{huang-call}说：开源模型里通义千问最好。',
    ),
    words('Beside it, a bubble of Jack Dorsey’s: thumbs up for Qwen3-Coder.', '旁边是杰克·多尔西：给Qwen3-Coder点赞。'),
    words(
      'Beside that, a bubble of Elon Musk’s: pictures by Wan 2.2 are hard to tell from real ones.',
      '再旁边是马斯克：Wan 2.2生成的图片真假难辨。',
    ),
    words(
      'Below, another one of Huang’s, the largest, but only dashes: China will win. To please customers, the article suspects, and as a hint.',
      '下方又是黄仁勋的话，最大，却只有虚线的轮廓：中国会赢。文章说，有讨好中国客户、暗示白宫之嫌。',
    ),
  ],
  speakers: [
    { id: 'huang', side: 'american', name: words('Jensen Huang', '黄仁勋'), note: words('Nvidia', '英伟达') },
    {
      id: 'dorsey',
      side: 'american',
      name: words('Jack Dorsey', '杰克·多尔西'),
      note: words('founder of Twitter', '推特创始人'),
      step: 1,
    },
    { id: 'musk', side: 'american', name: words('Elon Musk', '马斯克'), note: words('Tesla', '特斯拉'), step: 2 },
  ],
  utterances: [
    {
      by: 'huang',
      about: { side: 'chinese', name: words('Qwen', '通义千问') },
      words: words('the best of the open models', '开源模型里最好的'),
      when: words('{huang-call}', '{huang-call}'),
    },
    {
      by: 'dorsey',
      about: { side: 'chinese', name: words('Qwen3-Coder', 'Qwen3-Coder') },
      words: words('thumbs up', '点赞'),
      thumb: true,
      step: 1,
    },
    { by: 'musk', about: { side: 'chinese', name: words('Wan 2.2', 'Wan 2.2') }, words: quoted('real-or-not'), step: 2 },
  ],
  climax: {
    by: 'huang',
    words: quoted('win-race'),
    when: words('shortly before the article', '文章发表前不久'),
    doubt: words('the article suspects: to please customers in China, to give Washington a hint', '文章说，有讨好中国客户、暗示白宫之嫌'),
    step: 3,
  },
}
