import type { ReachSpec } from './kinds/reach.ts'
import { words } from '../../figures/wording.ts'

/** ¶49–50: what America's satellite was for, and China's thickest line to the world. */
export const signal: ReachSpec = {
  kind: 'reach',
  title: { en: 'Ways to the world, before Nixon’s visit', zh: '尼克松访华前夕，通向世界的路' },
  scheme: true,
  steps: [
    words(
      'It is {nixon-year}. From a new American satellite a broad beam falls on a crowd of televisions and radios.',
      '{nixon-year}。美国的一颗新卫星射下宽宽的一束，照着一大片电视机和收音机。',
    ),
    words(
      'Beside it, as thin as threads, China’s largest international line, from Harbin down to Pyongyang: {cable-channels}, a thread each.',
      '旁边细得像线的，是中国最大的国际线路，从哈尔滨到平壤：{cable-channels}，各画成一根。',
    ),
  ],
  satellite: {
    of: words('America', '美国'),
    name: words('{nixon-year}: a new satellite\nover the Pacific', '{nixon-year}，太平洋上空\n有了一颗新卫星'),
    note: words('to show Nixon’s visit\non television and radio\nall over the world', '供全世界的电视和电台\n转播尼克松访华'),
  },
  cable: {
    of: words('China', '中国'),
    ends: [words('Harbin', '哈尔滨'), words('Pyongyang', '平壤')],
    strands: 'cable-channels',
    name: words('{cable-channels}', '{cable-channels}'),
    note: words('its largest\ninternational line\n({cable-channels|doubt})', '最大的国际线路\n（{cable-channels|doubt}）'),
    step: 1,
  },
}
