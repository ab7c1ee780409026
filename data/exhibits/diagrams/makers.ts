import type { FieldSpec } from './kinds/field.ts'
import { words } from '../../figures/wording.ts'

/** ¶38–40: who makes the models. */
export const makers: FieldSpec = {
  kind: 'field',
  title: { en: 'Who makes China’s models', zh: '中国的模型，谁在做' },
  steps: [
    words(
      'A podium for a champion, with nobody on it. The internet giants stand by, each with the same diamond for a head.',
      '一座冠军领奖台，台上没有人。边上站着互联网巨头，个个顶着一样的菱形。',
    ),
    words(
      'More stand around it, no larger and no smaller: start-ups; an outline among them says that there are others.',
      '周围又站了一群，不比谁大，也不比谁小：初创公司；当中一个空的轮廓，说明还有别家。',
    ),
    words(
      'And crossovers such as OPPO and Geely, with another outline: a whole field, and the podium is still empty.',
      '还有跨界的OPPO、吉利等，也有一个空的轮廓：站满了人，领奖台还是空的。',
    ),
  ],
  side: 'chinese',
  champion: {
    name: words('champion', '冠军'),
    of: words('of China’s models', '中国大模型'),
    note: words('an empty podium', '领奖台空着'),
  },
  groups: [
    {
      name: words('internet giants', '互联网巨头'),
      note: words('clouds and products of their own', '有云设施，有产品'),
      step: 0,
      members: [
        { name: words('Alibaba', '阿里'), note: words('Qwen', '通义千问') },
        { name: words('ByteDance', '字节跳动'), note: words('Doubao', '豆包') },
        { name: words('Tencent', '腾讯'), note: words('Hunyuan', '混元') },
        { name: words('Baidu', '百度'), note: words('ERNIE Bot', '文心一言') },
      ],
    },
    {
      name: words('start-ups', '初创公司'),
      note: words('original technology as the way in', '靠原创技术找出路'),
      more: words('others', '还有别家'),
      step: 1,
      members: [
        { name: words('Zhipu AI', '智谱AI') },
        { name: words('StepFun', '阶跃星辰') },
        { name: words('DeepSeek', '深度求索') },
        { name: words('Moonshot', '月之暗面') },
        { name: words('ModelBest', '面壁智能') },
        { name: words('MiniMax', 'MiniMax') },
        { name: words('Baichuan', '百川智能') },
      ],
    },
    {
      name: words('crossovers', '跨界玩家'),
      note: words('AI in products', 'AI用在产品里'),
      more: words('others', '还有别家'),
      step: 2,
      members: [
        { name: words('OPPO', 'OPPO') },
        { name: words('Geely', '吉利') },
      ],
    },
  ],
}
