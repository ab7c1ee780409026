import type { Words } from './locale.ts'

/** What a link to the deck says of it. */
export const description: Words = {
  en: 'Silicon Valley wanted Chinese AI banned. Now it can’t stop using it. One Chinese article’s argument, told section by section, in which every figure says where it is from.',
  zh: '硅谷曾要求封杀中国AI，如今却离不开它。逐节讲述一篇中文文章的论证，每个数字都说明自己的出处。',
}
