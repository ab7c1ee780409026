/** Compounds that are split in two but must stay on one line; each was found as a wrong line break. */
export const compounds = [
  '人工智能',
  '从业者',
  '私募基金',
  '聊天机器人',
  '大模型',
  '对数刻度',
  '美国梦',
  '开源',
  '闭源',
  '许可证',
  '意识形态',
  '人脑',
  'Chinese AI',
] as const
