/**
 * `devicePixelRatio` for a canvas in a CSS-scaled slide: two pixels for each of the screen's, so that a browser that moves
 * the picture by a fraction doesn't blur it; from 1 to 4, in halves, so that a window being resized doesn't redraw each frame.
 */
export function pixelRatioAt(scale: number, screen: number): number {
  return Math.min(4, Math.max(1, Math.ceil(4 * scale * screen) / 2))
}
