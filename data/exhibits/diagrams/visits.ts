import type { PostsSpec } from './kinds/posts.ts'
import { words } from '../../figures/wording.ts'

/** ¶31: what American visitors post, and what it does to the American dream. */
export const visits: PostsSpec = {
  kind: 'posts',
  height: 214,
  title: { en: 'What American visitors post, and what becomes of a dream', zh: '美国游客发了什么，一个梦怎样破灭' },
  steps: [
    words(
      'On phones, visitors’ posts: bridge, train at {train-speed}, robot, skyline. They shock at home: the “American dream” is in pieces.',
      '几部手机上是美国游客发的帖子：大桥、时速{train-speed}的高铁、机器人、天际线。同胞震惊：一颗蓝色的星，“美国梦”，碎成几块。',
    ),
  ],
  side: 'chinese',
  by: { side: 'american', name: words('American visitors post from China', '美国游客在中国发的帖子') },
  posts: [
    { shows: 'bridge', name: words('bridges', '大桥') },
    { shows: 'train', name: words('trains\n{train-speed}', '高铁时速\n{train-speed}') },
    { shows: 'robot', name: words('hotel\nrobots', '酒店机器人') },
    { shows: 'skyline', name: words('skylines', '天际线') },
  ],
  way: words('shocks Americans\nat home', '美国同胞\n看了震惊'),
  broken: { side: 'american', name: words('the “American dream”', '“美国梦”') },
}
