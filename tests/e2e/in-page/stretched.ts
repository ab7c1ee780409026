/** Charts whose canvas has not the shape in which it is shown: their squares are none, their letters are squeezed. */
export function stretched(slide: HTMLElement): string[] {
  const canvases = [...slide.querySelectorAll<HTMLCanvasElement>('.chart canvas')].filter(canvas => canvas.clientHeight > 0)
  return canvases.flatMap((canvas) => {
    const across = canvas.width / canvas.clientWidth, down = canvas.height / canvas.clientHeight
    return Math.abs(across / down - 1) < 0.01
      ? []
      : [`the chart “${canvas.closest<HTMLElement>('[data-chart]')!.dataset.chart}” is drawn ${(across / down).toFixed(2)} times as high`]
  })
}
