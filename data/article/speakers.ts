import type { SpeakerId } from '../model/ids.ts'
import type { Localized } from '../ui/locale.ts'

/** Who the article says a figure or a quotation is from. */
export const speakers = {
  article: { en: 'the article', zh: '文章' },
  caption: { en: 'a photo’s caption in the article', zh: '文章配图的说明' },
  huggingFace: { en: 'Hugging Face, as the article reports it', zh: '文章引用的Hugging Face数据' },
  artificialAnalysis: { en: 'Artificial Analysis, as the article reports it', zh: '文章转述的Artificial Analysis排名' },
  altman: { en: 'Sam Altman, OpenAI', zh: 'OpenAI的山姆·奥特曼' },
  chesky: { en: 'Brian Chesky, Airbnb', zh: 'Airbnb的布莱恩·切斯基' },
  huang: { en: 'Jensen Huang, Nvidia', zh: '英伟达的黄仁勋' },
  musk: { en: 'Elon Musk', zh: '马斯克' },
  andreessen: { en: 'Marc Andreessen', zh: '马克·安德里森' },
  a16z: { en: 'Andreessen Horowitz, in a blog post', zh: '安德森·霍洛维茨公司的博客' },
  chinesePractitioners: { en: 'AI practitioners in China', zh: '中国的人工智能从业者' },
  americanPractitioners: { en: 'AI practitioners in the United States', zh: '美国的人工智能从业者' },
} as const satisfies Record<SpeakerId, Localized>
