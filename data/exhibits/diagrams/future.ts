import type { StreamsSpec } from './kinds/streams.ts'
import { words } from '../../figures/wording.ts'

/** ¶47–48: why the Valley could say what the future is. */
export const future: StreamsSpec = {
  kind: 'streams',
  title: { en: 'How the Valley came to say what the future is', zh: '“未来”何以由硅谷来讲' },
  scheme: true,
  steps: [
    words(
      'A line of time. It begins with research in the Second World War, paid for by government and military.',
      '一条时间线。起头是第二次世界大战时的研究，出钱的是政府和军方。',
    ),
    words(
      'A stream leaves it for civil life, with a chip on it: instruments rebuilt around microelectronics.',
      '研究流向民间，一股上面有块芯片：仪器围绕微电子重新设计。',
    ),
    words(
      'Another stream widens on its way: data sent with ever more capacity and speed.',
      '另一股越来越宽：数据传得越来越多、越来越快。',
    ),
    words(
      'Both run into Silicon Valley, a “holy land”. Its speech bubble, “the future”, is as long as {future-span} of the line.',
      '它们都流进硅谷，那块“圣地”。硅谷的话框里是“未来”，在时间线上占了{future-span}。',
    ),
  ],
  source: {
    name: words('research', '研究'),
    note: words('paid for by government\nand military', '政府和军方出钱'),
    when: words('Second World War', '第二次世界大战'),
  },
  streams: [
    { name: words('instruments rebuilt around microelectronics', '仪器围绕微电子重新设计'), step: 1 },
    { name: words('data sent with ever more capacity and speed', '数据传得越来越多、\n越来越快'), step: 2 },
  ],
  meeting: {
    name: words('Silicon\nValley', '硅谷'),
    note: words('at the right moment:\na “holy land”', '来得正是时候，\n成了“圣地”'),
    step: 3,
  },
  outcome: {
    verb: words('has the say over', '由它说了算的'),
    name: words('“the future”', '“未来”'),
    span: words('{future-span}', '{future-span}'),
  },
}
