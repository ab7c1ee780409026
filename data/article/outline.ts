/** How to find the article's body within the platform's page, and what the body must contain. */
export interface Outline {
  /** Lines before the first body line, pictures not counted. */
  readonly masthead: number
  /** Matches the first line after the body; where no line matches, the body goes to the end of the file. */
  readonly credits: RegExp
  /** How the body begins and ends, a few characters each. */
  readonly begins: string
  readonly ends: string
  readonly headings: readonly string[]
  readonly paragraphs: number
  /** The year that it means by a day without one. */
  readonly year: number
}

/** The outline of the article. */
export const outline: Outline = {
  masthead: 1,
  credits: /^作者\s*[|｜]/u,
  begins: '多家硅谷公司',
  ends: '竞赛没有止境',
  headings: ['硅谷嫉妒', '“模仿”中国', 'FOMO爆发'],
  paragraphs: 65,
  year: 2025,
}
