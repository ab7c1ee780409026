import type { UtterancesSpec } from './kinds/utterances.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶22–24: the praise of American heads of tech, and at last what one of them says of China. */
export const praise: UtterancesSpec = {
  kind: 'utterances',
  title: { en: 'Who in America praised which Chinese model', zh: '美国谁夸过哪个中国模型' },
  steps: [
    words(
      'Jensen Huang praises Qwen, {huang-call}: in his bubble a thumb up for a red diamond, the best of the open models.',
      '黄仁勋在{huang-call}夸通义千问：话框里一个大拇指，指着红色的菱形，说它在开源模型里最好。',
    ),
    words('Beside him Jack Dorsey: a thumb up for Qwen3-Coder.', '旁边是杰克·多尔西：给Qwen3-Coder点赞。'),
    words('And Elon Musk: pictures by Wan 2.2 are hard to tell from real ones.', '还有马斯克：Wan 2.2生成的图片真假难辨。'),
    words(
      'Huang once more, in a larger bubble with the largest diamond, China itself: it will win.',
      '又是黄仁勋，话框更大，里面的菱形最大，是整个中国：中国会赢。',
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
      words: words('best open model\n({huang-call|doubt})', '开源模型里最好的\n（{huang-call|doubt}）'),
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
    about: { side: 'chinese', name: words('China', '中国') },
    words: quoted('win-race'),
    when: words('shortly before the article', '文章发表前不久'),
    step: 3,
  },
}
