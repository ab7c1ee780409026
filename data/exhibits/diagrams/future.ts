import type { StreamsSpec } from './kinds/streams.ts'
import { words } from '../../figures/wording.ts'

/** ¶47–48: why the Valley could say what the future is. */
export const future: StreamsSpec = {
  kind: 'streams',
  title: { en: 'How the Valley came to say what the future is', zh: '“未来”何以由硅谷来讲' },
  scheme: true,
  steps: [
    words(
      'Left: the Second World War, research by America’s government and military. Right: a big ball, “the future”. Below: time.',
      '左边是第二次世界大战，美国政府和军方的研究；右边一个大球：“未来”；下面是时间。',
    ),
    words('Out of the research comes a blue strip: microelectronics.', '研究里伸出一条蓝色的带子：微电子。'),
    words('Below it another: data transmission.', '下面又是一条：数据传输。'),
    words(
      'The strips become a sleeve, Silicon Valley; its hand has a firm grip on “the future”; below, how long it has held: {future-span}.',
      '带子合成一只袖子，就是硅谷；袖口伸出手，紧紧抓住“未来”；下面是它抓了多久：{future-span}。',
    ),
  ],
  source: {
    when: words('Second World War', '第二次世界大战'),
    note: words('US government\nand military\nresearch', '美国政府和\n军方的研究'),
  },
  streams: [
    { name: words('microelectronics', '微电子'), step: 1 },
    { name: words('data transmission', '数据传输'), step: 2 },
  ],
  meeting: { name: words('Silicon\nValley', '硅谷'), step: 3 },
  outcome: { name: words('“the\nfuture”', '“未来”'), span: words('{future-span}', '{future-span}') },
}
