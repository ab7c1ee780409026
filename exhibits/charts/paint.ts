import type { Palette } from '../../data/ui/palette.ts'
import type { Tone } from '../scene.ts'

/** A colour of the canvas as the scene has it: a tone of the palette, see-through where it was mixed with the ground. */
export interface Paint {
  readonly tone: Tone
  readonly opacity?: number
  /** How much of the ink was mixed in. Default: none. */
  readonly ink?: number
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** How far a colour is on its way from one to another, to a hundredth; undefined where it isn't on that way. */
function shareOf(colour: readonly number[], from: readonly number[], to: readonly number[]): number | undefined {
  const widest = from.reduce((best, _, at) => (Math.abs(to[at]! - from[at]!) > Math.abs(to[best]! - from[best]!) ? at : best), 0)
  const share = (colour[widest]! - from[widest]!) / (to[widest]! - from[widest]!)
  const fits = from.every((channel, at) => Math.abs(channel + share * (to[at]! - channel) - colour[at]!) < 2)
  return share > 0 && share < 1 && fits ? Math.round(share * 100) / 100 : undefined
}

/** The tone that a colour is, or is when seen through on paper or mixed with ink. Throws, naming it, where it is neither. */
export function paintOf(colour: string, palette: Palette): Paint | undefined {
  if (!/^#[\da-f]{6}$/iu.test(colour)) {
    if (/^(?:transparent|rgba\(0, ?0, ?0, ?0(?:\.\d+)?\))$/u.test(colour)) return undefined
    throw new Error(`can't record the colour ${colour}, expected one of the palette`)
  }
  const tones = Object.entries(palette) as [Tone, string][]
  const exact = tones.find(([, hex]) => hex.toLowerCase() === colour.toLowerCase())
  if (exact) return { tone: exact[0] }
  const wanted = channels(colour)
  for (const [tone, hex] of tones) {
    const paper = shareOf(wanted, channels(palette.paper), channels(hex))
    if (paper !== undefined) return { tone, opacity: paper }
    const ink = shareOf(wanted, channels(hex), channels(palette.ink))
    if (ink !== undefined) return { tone, ink }
  }
  throw new Error(`can't record the colour ${colour}, expected one of the palette, or one mixed with paper or ink`)
}
