/** What stands in quotation marks and is nobody's speech in the article: ours, a title, or another source's. */
export interface OwnMarks {
  readonly words: readonly string[]
  readonly why: string
  /** Right in any text, and needed in none. */
  readonly always?: true
}

/** What the slides and notes of this deck set in quotation marks without quoting its article. */
export const storyMarks: readonly OwnMarks[] = [
  { why: 'a figure’s words, taken up as words', words: ['under a third', '时刻'] },
  {
    why: 'a claim of the article’s with its figure, which says where it is printed',
    words: ['1st in the world', '世界第一', 'about 1% of a rival’s cost', '对手的约1%'],
  },
  {
    why: 'a saying or a maxim, in our words',
    words: [
      'Black cat or white cat, if it catches mice it is a good cat.', '不管黑猫白猫，抓住老鼠就是好猫。',
      'If it works, use it', '好用就拿来用', 'Cheaper than the American one', '比美国的便宜', '我是谁',
    ],
  },
  { why: 'a pair of words that the argument turns on, named as words', words: ['造', '用'] },
  {
    why: 'another source’s words or its title: data/external says whose',
    words: [
      'How Much of Silicon Valley Is Built on Chinese AI?', 'Towards American Truly Open Models: The ATOM Project', 'SWE-1.5',
      'or', '或', 'leading open-source base model', '领先的开源底座模型', 'and rising',
    ],
  },
]
