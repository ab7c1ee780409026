/** A ground station's dish, looking up to the right, in a square of a size whose top left is at x, y. */
export function drawDish(ctx: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  const at = (share: number, other: number) => [x + share * size, y + other * size] as const
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  ctx.lineWidth = size / 16
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  // The bowl: a half disc whose flat side faces the sky.
  ctx.beginPath()
  ctx.arc(...at(0.5, 0.4), size * 0.36, Math.PI * 0.25, Math.PI * 1.25)
  ctx.closePath()
  ctx.fill()
  // The feed in front of it, and the mast that carries it.
  ctx.beginPath()
  ctx.moveTo(...at(0.5, 0.4))
  ctx.lineTo(...at(0.74, 0.16))
  ctx.moveTo(...at(0.4, 0.68))
  ctx.lineTo(...at(0.24, 0.96))
  ctx.lineTo(...at(0.62, 0.96))
  ctx.lineTo(...at(0.46, 0.7))
  ctx.stroke()
  ctx.beginPath()
  ctx.arc(...at(0.77, 0.13), size * 0.06, 0, 2 * Math.PI)
  ctx.fill()
}
