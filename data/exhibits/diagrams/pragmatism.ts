import type { NetworkSpec } from './kinds/network.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶4–7: who takes whose model and why; whoever wants it banned takes the advice of one of them. */
export const pragmatism: NetworkSpec = {
  kind: 'network',
  title: { en: 'A wall asked for, and who goes straight through it', zh: '谁要筑墙，谁照走不误' },
  steps: [
    words(
      'Sam Altman’s arrow stops at a dashed wall: a ban, only asked for. A firm’s thick arrow breaks through to Kimi K2: far cheaper.',
      '山姆·奥特曼的箭头停在虚线的墙前：他请求封杀，墙还没有立起来。帕里哈皮蒂亚合作的一家公司，粗箭头穿墙而过，用上Kimi K2：便宜得多。',
    ),
    words(
      'Brian Chesky of Airbnb breaks through it, too, to Qwen; its price tag says good and cheap.',
      'Airbnb的布莱恩·切斯基也穿墙而过，用上通义千问，价签上写着：又好又便宜。',
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
