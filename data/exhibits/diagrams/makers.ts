import type { FieldSpec } from './kinds/field.ts'
import { words } from '../../figures/wording.ts'

/** ¶38–40: who makes the models. */
export const makers: FieldSpec = {
  kind: 'field',
  title: { en: 'Who makes China’s models', zh: '中国的模型，谁在做' },
  steps: [
    words('A row of diamonds, each on a cloud: the internet giants.', '一排菱形，各站在一朵云上：互联网巨头。'),
    words(
      'Below it a longer row of the same diamonds, standing alone: start-ups; an outline at its end says that there are others.',
      '下面一排更长，菱形一样大，没有靠山：初创公司；末尾一个空的轮廓，说明还有别家。',
    ),
    words(
      'In the last row such a diamond in a phone and one in a car: crossovers such as OPPO and Geely.',
      '最后一排，这样的菱形在手机里、在汽车里：跨界的OPPO、吉利等。',
    ),
  ],
  side: 'chinese',
  groups: [
    {
      name: words('internet giants', '互联网巨头'),
      note: words('clouds and products of their own', '有云设施，有产品'),
      step: 0,
      members: [
        { name: words('Alibaba', '阿里'), note: words('Qwen', '通义千问'), on: 'cloud' },
        { name: words('ByteDance', '字节跳动'), note: words('Doubao', '豆包'), on: 'cloud' },
        { name: words('Tencent', '腾讯'), note: words('Hunyuan', '混元'), on: 'cloud' },
        { name: words('Baidu', '百度'), note: words('ERNIE Bot', '文心一言'), on: 'cloud' },
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
        { name: words('OPPO', 'OPPO'), on: 'phone' },
        { name: words('Geely', '吉利'), on: 'car' },
      ],
    },
  ],
}
