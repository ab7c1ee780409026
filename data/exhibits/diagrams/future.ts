import type { StreamsSpec } from './kinds/streams.ts'
import { words } from '../../figures/wording.ts'

/** ¶47–48: why the Valley could say what the future is. */
export const future: StreamsSpec = {
  kind: 'streams',
  title: { en: 'How the Valley came to say what the future is', zh: '“未来”何以由硅谷来讲' },
  scheme: true,
  steps: [
    words(
      'A stream begins: research in the Second World War, paid for by government and military.',
      '源头是第二次世界大战时的研究，出钱的是政府和军方。',
    ),
    words(
      'It spills over into civil life: instruments rebuilt around microelectronics.',
      '研究流向民间，其中有围绕微电子重做的仪器。',
    ),
    words('Another stream: data is sent with ever more capacity and speed.', '还有数据传输，容量和速度一再提高。'),
    words(
      'Both meet in Silicon Valley and flow on as one broad stream: for {future-span} the Valley says what the future is.',
      '它们在硅谷汇合，成了大河：{future-span}以来，“未来”由硅谷来讲。',
    ),
  ],
  source: {
    name: words('Second World War\nresearch', '第二次世界大战\n时的研究'),
    note: words('paid for by government\nand military', '政府和军方出钱'),
  },
  streams: [
    { name: words('instruments rebuilt around microelectronics', '仪器围绕微电子重做'), step: 1 },
    { name: words('data sent with ever more capacity and speed', '数据传得越来越多、越来越快'), step: 2 },
  ],
  meeting: { name: words('Silicon Valley', '硅谷'), note: words('at the right moment: a “holy land”', '来得正是时候：“圣地”'), step: 3 },
  outcome: { name: words('“the future”', '“未来”'), span: words('{future-span}', '{future-span}') },
}
