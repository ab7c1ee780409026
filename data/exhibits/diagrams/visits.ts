import type { PostsSpec } from './kinds/posts.ts'
import { words } from '../../figures/wording.ts'

/** ¶31: what American visitors post, and what it does to the American dream. */
export const visits: PostsSpec = {
  kind: 'posts',
  height: 178,
  title: { en: 'What American visitors post, and what becomes of a dream', zh: '美国游客发了什么，一个梦怎样破灭' },
  steps: [
    words(
      'On phones, American visitors’ posts: a bridge, a train at {train-speed}, a robot, a skyline. The “American dream” fades.',
      '几部手机上是美国游客发的帖子：大桥、时速{train-speed}的高铁、机器人、天际线。“美国梦”正在消散。',
    ),
  ],
  side: 'chinese',
  from: words('posted by American visitors', '美国游客发的'),
  posts: [
    { shows: 'bridge', name: words('bridges', '大桥') },
    { shows: 'train', name: words('{train-speed}', '时速{train-speed}') },
    { shows: 'robot', name: words('hotel robots', '酒店机器人') },
    { shows: 'skyline', name: words('skylines', '天际线') },
  ],
  way: words('shocks at home', '同胞震惊'),
  fading: { side: 'american', name: words('the “American dream”', '“美国梦”'), note: words('shattered', '破灭') },
}
