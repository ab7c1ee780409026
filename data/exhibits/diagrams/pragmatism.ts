import type { NetworkSpec } from './kinds/network.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶4–7: who takes whose model and why; whoever wants it banned takes the advice of one of them. */
export const pragmatism: NetworkSpec = {
  kind: 'network',
  title: { en: 'Who bans, and who goes round the ban', zh: '谁要禁，谁绕着走' },
  steps: [
    words(
      'Sam Altman’s ban is a dashed barrier before Chinese models: only asked for. A firm goes round it to Kimi K2: far cheaper.',
      '山姆·奥特曼请求封杀：中国模型前面有一道虚线的墙，还没有立起来。帕里哈皮蒂亚合作的一家公司绕过它，用上Kimi K2：便宜得多。',
    ),
    words(
      'Brian Chesky of Airbnb goes round it on the other side, to Qwen: good and cheap.',
      'Airbnb的布莱恩·切斯基从另一边绕过去，用上Qwen：又好又便宜。',
    ),
    words(
      'A thin line ties Chesky to Altman: they are friends, and Altman trusts his advice.',
      '一条细线把切斯基和奥特曼连在一起：他们是好友，奥特曼听他的。',
    ),
  ],
  left: [
    { id: 'firm', side: 'american', name: words('a firm that Palihapitiya works with', '与投资人帕里哈皮蒂亚合作的一家公司') },
    { id: 'altman', side: 'american', name: words('Sam Altman', '山姆·奥特曼'), note: words('OpenAI', 'OpenAI') },
    { id: 'chesky', side: 'american', name: words('Brian Chesky', '布莱恩·切斯基'), note: words('Airbnb', 'Airbnb') },
  ],
  right: [
    { id: 'kimi', side: 'chinese', name: words('Kimi K2', 'Kimi K2'), note: words('by Moonshot AI', '月之暗面') },
    { id: 'qwen', side: 'chinese', name: words('Qwen', '通义千问'), note: words('by Alibaba', '阿里巴巴') },
  ],
  links: [
    {
      from: 'firm',
      to: 'kimi',
      verb: words('runs on', '用的是'),
      reason: words('far cheaper than OpenAI and Anthropic', '远比OpenAI和Anthropic便宜'),
    },
    { from: 'chesky', to: 'qwen', verb: words('his app runs on', '旅行应用用的是'), reason: quoted('good-and-cheap'), step: 1 },
  ],
  barrier: { by: 'altman', verb: words('asks Washington to ban', '上书请求封杀') },
  tie: { from: 'chesky', to: 'altman', verb: words('Altman’s trusted friend', '奥特曼倚重的密友'), step: 2 },
}
