import type { StreamsSpec } from './kinds/streams.ts'
import { words } from '../../figures/wording.ts'

/** ¶47–48: why the Valley could say what the future is. */
export const future: StreamsSpec = {
  kind: 'streams',
  title: { en: 'How the Valley came to say what the future is', zh: '“未来”何以由硅谷来讲' },
  scheme: true,
  steps: [
    words(
      'On the left, the Second World War: research by America’s government and military.',
      '左边是第二次世界大战：美国政府和军方的研究。',
    ),
    words('A stream flows out of it: microelectronics, with instruments redesigned around it.', '从那里流出一股：微电子，仪器都围绕它重新设计。'),
    words('Another stream: data transmission, ever more of it, ever faster.', '又流出一股：数据传输，越传越多，越传越快。'),
    words(
      'They join in Silicon Valley and flow on as one, for {future-span}. As long as that is its speech bubble: “the future”.',
      '它们汇合于硅谷，合成一股，流了{future-span}。硅谷的话框和它一样长，里面是：“未来”。',
    ),
  ],
  source: {
    when: words('Second World War', '第二次世界大战'),
    note: words('US government and military\nresearch flows into civil life', '美国政府和军方的研究，\n成果流向民间'),
  },
  streams: [
    { name: words('microelectronics', '微电子'), note: words('instruments redesigned', '仪器重新设计'), step: 1 },
    { name: words('data transmission', '数据传输'), note: words('ever more, ever faster', '越传越多，越传越快'), step: 2 },
  ],
  meeting: {
    name: words('Silicon\nValley', '硅谷'),
    note: words('“holy land”\nof innovation', '创新“圣地”'),
    step: 3,
  },
  outcome: {
    name: words('“the future”', '“未来”'),
    note: words('is for the Valley to say', '由硅谷说了算'),
    span: words('{future-span}', '{future-span}'),
  },
}
