/** A face of the reader's own, made as wide and as high as one of ours: per cents of its own size. */
interface StandIn {
  readonly family: string
  readonly weight: 400 | 600
  /** What the face is called on one system or another. */
  readonly local: readonly string[]
  readonly size: number
  readonly ascent: number
  readonly descent: number
}

/**
 * Faces that stand in while ours load, measured by the words of the talk, so that nothing moves when ours arrive. Chinese
 * needs none: its characters are equally wide in all faces.
 */
const standIns: readonly StandIn[] = [
  { family: 'Stand-in Sans', weight: 400, local: ['Arial', 'Liberation Sans', 'Roboto'], size: 94.2, ascent: 108.7, descent: 42.5 },
  {
    family: 'Stand-in Sans',
    weight: 600,
    local: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
    size: 90.1,
    ascent: 113.7,
    descent: 44.4,
  },
  {
    family: 'Stand-in Serif',
    weight: 600,
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Noto Serif Bold'],
    size: 111.1,
    ascent: 93.2,
    descent: 30.2,
  },
]

/** The rules that make the faces. */
export function standInFaces(): string {
  const rules = standIns.map(({ family, weight, local, size, ascent, descent }) =>
    [
      `@font-face{font-family:'${family}';font-weight:${weight};src:${local.map(name => `local('${name}')`).join()}`,
      `size-adjust:${size}%`,
      `ascent-override:${ascent}%`,
      `descent-override:${descent}%`,
      'line-gap-override:0%}',
    ].join(';'))
  return rules.join('\n')
}

/** A stack of families with what stands in for them before the browser's own: `serif` or `sans-serif`, which ends it. */
export function withStandIn(families: string): string {
  return families.replace(/, (sans-)?serif$/u, (own, sans?: string) => `, '${sans ? 'Stand-in Sans' : 'Stand-in Serif'}'${own}`)
}
