import type { PostsSpec } from './kinds/posts.ts'
import { words } from '../../figures/wording.ts'

/** ¶31: what American visitors post, and what it does to the American dream. */
export const visits: PostsSpec = {
  kind: 'posts',
  title: { en: 'What American visitors post, and what becomes of a dream', zh: '美国游客发了什么，一个梦怎样破灭' },
  steps: [
    words(
      'On phones what visitors post: bridge, train at {train-speed}, robot, skyline. Beside them somebody in America dreams of a star.',
      '手机上是美国游客发的帖子：大桥、时速{train-speed}的高铁、机器人、天际线。旁边有个在国内的美国人，梦里是蓝色的星。',
    ),
    words(
      'The posts shock: eyes and mouth are wide open, and the star, the “American dream”, has cracked and lost its colour.',
      '看了帖子，大为震惊：那颗星，“美国梦”，裂开了，颜色也没了。',
    ),
  ],
  side: 'chinese',
  by: { side: 'american', name: words('American visitors post from China', '美国游客在中国发的帖子') },
  posts: [
    { shows: 'bridge', name: words('bridges', '大桥') },
    { shows: 'train', name: words('trains\n{train-speed}', '高铁时速\n{train-speed}') },
    { shows: 'robot', name: words('hotel\nrobots', '酒店\n机器人') },
    { shows: 'skyline', name: words('skylines', '天际线') },
  ],
  seen: {
    side: 'american',
    who: words('Americans\nat home', '国内的\n美国人'),
    verb: words('shock', '震惊'),
    dream: words('“American\ndream”', '“美国梦”'),
    step: 1,
  },
}
