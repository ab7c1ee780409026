import type { ReachSpec } from './kinds/reach.ts'
import { words } from '../../figures/wording.ts'

/** ¶49–50: what America's satellite was for, and China's thickest line to the world. */
export const signal: ReachSpec = {
  kind: 'reach',
  title: { en: 'Ways to the world, before Nixon’s visit', zh: '尼克松访华前夕，通向世界的路' },
  scheme: true,
  steps: [
    words(
      'It is {nixon-year}. From a new American satellite over the Pacific, a broad beam runs to televisions and radios.',
      '{nixon-year}。太平洋上，美国的一颗新卫星射出宽宽的一束，通向电视机和收音机。',
    ),
    words(
      'Below it, as thin as threads, China’s largest international line, from Harbin to Pyongyang: {cable-channels}, a thread each.',
      '下面细得像线的，是中国最大的国际线路，从哈尔滨到平壤：{cable-channels}，各画成一根。',
    ),
  ],
  year: words('{nixon-year}', '{nixon-year}'),
  satellite: {
    name: words('A new American satellite', '美国的一颗新卫星'),
    note: words('over the Pacific, to carry Nixon’s visit\nto television and radio everywhere', '在太平洋上空，好让各国的广播电视\n转播尼克松的北京之行'),
  },
  cable: {
    ends: [words('Harbin', '哈尔滨'), words('Pyongyang', '平壤')],
    strands: 'cable-channels',
    name: words('{cable-channels}', '{cable-channels}'),
    note: words('China’s largest international\nline ({cable-channels|doubt})', '中国最大的国际线路\n（{cable-channels|doubt}）'),
    step: 1,
  },
}
