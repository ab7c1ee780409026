import type { MapSpec } from './kinds/map.ts'
import { words } from '../../figures/wording.ts'

/** ¶49–50: America's satellite over the Pacific, and China's thickest line to the world. */
export const signal: MapSpec = {
  kind: 'map',
  title: { en: 'Ways to the world, before Nixon’s visit', zh: '尼克松访华前夕，通向世界的路' },
  scheme: true,
  steps: [
    words(
      'A map of the Pacific in {nixon-year}: a new American satellite covers the ocean from shore to shore.',
      '{nixon-year}的太平洋地图：美国一颗新卫星，覆盖整片海洋。',
    ),
    words(
      'Magnified, China’s largest international line, from Harbin to Pyongyang: {cable-channels}, as so many strands.',
      '放大镜里，是中国最大的国际线路，从哈尔滨到平壤：{cable-channels}，画成几根细线。',
    ),
  ],
  satellite: {
    name: words('A new American satellite', '美国的一颗新卫星'),
    note: words(
      'so that television and radio everywhere\ncan carry Nixon’s visit, {nixon-year}',
      '好让各国的广播电视\n播出尼克松访华，{nixon-year}',
    ),
    from: 'beijing',
    fromLabel: words('Beijing', '北京'),
  },
  cable: {
    ends: ['harbin', 'pyongyang'],
    endLabels: [words('Harbin', '哈尔滨'), words('Pyongyang', '平壤')],
    strands: 'cable-channels',
    name: words('{cable-channels}', '{cable-channels}'),
    note: words('China’s largest international line ({cable-channels|doubt})', '中国最大的国际线路（{cable-channels|doubt}）'),
    step: 1,
  },
}
