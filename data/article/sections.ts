import type { Localized } from '../ui/locale.ts'

/** A part of the article. */
export interface Part {
  readonly id: string
  readonly title: Localized
}

/** A step of the argument: the run of paragraphs that one slide tells. */
export interface Section {
  readonly id: string
  readonly part: PartId
  /** First and last paragraph, from ¶1. */
  readonly from: number
  readonly to: number
  /** A few words for the rail and the outline; the slide's headline makes the claim. */
  readonly title: Localized
}

/** The article's parts, in order; the first has no heading of its own there. */
export const parts = [
  { id: 'opening', title: { en: 'Hooked', zh: '沉迷' } },
  { id: 'envy', title: { en: 'Envy', zh: '嫉妒' } },
  { id: 'imitation', title: { en: 'Imitation', zh: '模仿' } },
  { id: 'fomo', title: { en: 'FOMO', zh: '错失恐惧' } },
] as const satisfies readonly Part[]

export type PartId = (typeof parts)[number]['id']

/** The argument in the article's order; the paragraphs of all sections follow each other from ¶1 to the last. */
export const sections = [
  { id: 'ban', part: 'opening', from: 1, to: 3, title: { en: 'From ban to habit', zh: '从封杀到沉迷' } },
  { id: 'pragmatism', part: 'opening', from: 4, to: 7, title: { en: 'Pragmatism', zh: '实用主义' } },
  { id: 'identity', part: 'opening', from: 8, to: 9, title: { en: 'Identity', zh: '身份焦虑' } },
  { id: 'surprise', part: 'envy', from: 10, to: 13, title: { en: 'The surprise', zh: '出人意料' } },
  { id: 'users', part: 'envy', from: 14, to: 18, title: { en: 'Who runs on what', zh: '谁用谁的模型' } },
  { id: 'downloads', part: 'envy', from: 19, to: 20, title: { en: 'Downloads', zh: '下载量' } },
  { id: 'derivatives', part: 'envy', from: 21, to: 21, title: { en: 'Derivatives', zh: '衍生模型' } },
  { id: 'praise', part: 'envy', from: 22, to: 24, title: { en: 'Praise', zh: '赞扬' } },
  { id: 'anxiety', part: 'envy', from: 25, to: 26, title: { en: 'Anxiety', zh: '焦虑' } },
  { id: 'imitated', part: 'imitation', from: 27, to: 30, title: { en: 'The copier copied', zh: '模仿者被模仿' } },
  { id: 'visitors', part: 'imitation', from: 31, to: 33, title: { en: 'Visitors', zh: '免签来客' } },
  { id: 'strategy', part: 'imitation', from: 34, to: 37, title: { en: 'Cost advantage', zh: '成本优势' } },
  { id: 'makers', part: 'imitation', from: 38, to: 40, title: { en: 'The field', zh: '群雄并起' } },
  { id: 'ranking', part: 'imitation', from: 41, to: 42, title: { en: 'The ranking', zh: '排名' } },
  { id: 'training', part: 'imitation', from: 43, to: 43, title: { en: 'Training cost', zh: '训练成本' } },
  { id: 'licence', part: 'imitation', from: 44, to: 45, title: { en: 'The licence', zh: '许可证' } },
  { id: 'future', part: 'fomo', from: 46, to: 48, title: { en: 'Owning the future', zh: '未来话语权' } },
  { id: 'signal', part: 'fomo', from: 49, to: 50, title: { en: 'The first signal', zh: '最初的信号' } },
  { id: 'circuits', part: 'fomo', from: 51, to: 52, title: { en: 'Circuits', zh: '卫星电路' } },
  { id: 'reversal', part: 'fomo', from: 53, to: 53, title: { en: 'The reversal', zh: '角色对调' } },
  { id: 'agi', part: 'fomo', from: 54, to: 57, title: { en: 'AGI or use', zh: '要不要AGI' } },
  { id: 'fear', part: 'fomo', from: 58, to: 59, title: { en: 'Fear of missing out', zh: '怕错过' } },
  { id: 'washington', part: 'fomo', from: 60, to: 61, title: { en: 'Said in Washington', zh: '说与不说' } },
  { id: 'moments', part: 'fomo', from: 62, to: 65, title: { en: 'The moments', zh: '各自的时刻' } },
] as const satisfies readonly Section[]

export type SectionId = (typeof sections)[number]['id']

/** The section of an id. Throws, naming it, where there is none. */
export function sectionOf(id: string): Section {
  const section = sections.find(known => known.id === id)
  if (!section) throw new Error(`unknown section “${id}”, expected one of ${sections.map(known => known.id).join(', ')}`)
  return section
}
