import type { ReachSpec } from './kinds/reach.ts'
import { words } from '../../figures/wording.ts'

/** ¶49–50: what America's satellite was for, and China's thickest line to the world. */
export const signal: ReachSpec = {
  kind: 'reach',
  title: { en: 'Ways to the world, before Nixon’s visit', zh: '尼克松访华前夕，通向世界的路' },
  scheme: true,
  steps: [
    words(
      'It is {nixon-year}. From a new American satellite over the Pacific a beam takes in the globe from edge to edge.',
      '{nixon-year}。美国在太平洋上空的一颗新卫星射下一束，把地球从这边到那边都照到了。',
    ),
    words(
      'Hardly to be seen on it, and under a glass: China’s largest line abroad, Harbin to Pyongyang, {cable-channels}, a strand each.',
      '地球上几乎看不见的一小段，是中国最大的国际线路，从哈尔滨到平壤。放大了看：{cable-channels}，各画成一根。',
    ),
  ],
  satellite: {
    of: words('America, {nixon-year}', '美国，{nixon-year}'),
    name: words('the whole world', '全世界'),
    note: words('a new satellite for Nixon’s\nvisit: television and radio', '新卫星，供电视和电台\n转播尼克松访华'),
  },
  cable: {
    of: words('China', '中国'),
    ends: [words('Harbin', '哈尔滨'), words('Pyongyang', '平壤')],
    strands: 'cable-channels',
    name: words('{cable-channels}', '{cable-channels}'),
    note: words('its largest line\nabroad ({cable-channels|doubt})', '最大的国际线路\n（{cable-channels|doubt}）'),
    step: 1,
  },
}
