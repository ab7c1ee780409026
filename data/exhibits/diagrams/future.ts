import type { StreamsSpec } from './kinds/streams.ts'
import { words } from '../../figures/wording.ts'

/** ¶47–48: why the Valley could say what the future is. */
export const future: StreamsSpec = {
  kind: 'streams',
  title: { en: 'How the Valley came to say what the future is', zh: '“未来”何以由硅谷来讲' },
  scheme: true,
  steps: [
    words(
      'On the left the Second World War, research by America’s government and military; on the right a big ball, “the future”.',
      '左边是第二次世界大战，美国政府和军方的研究；右边一个大球：“未来”。',
    ),
    words('A stream flows out of it: microelectronics.', '从那里流出一股：微电子。'),
    words('Another stream: data transmission.', '又流出一股：数据传输。'),
    words(
      'They join and are an arm: Silicon Valley. It is {future-span} long, and its hand has a grip on “the future”.',
      '它们合成一只手：硅谷。这只手有{future-span}那么长，抓住“未来”。',
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
  meeting: { name: words('Silicon Valley', '硅谷'), step: 3 },
  outcome: { name: words('“the\nfuture”', '“未来”'), span: words('{future-span}', '{future-span}') },
}
