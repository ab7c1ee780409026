import type { Chart, Element } from 'chart.js'

/** A dataset of more marks than this is one part: nobody sees one square of a hundred go. */
const many = 20

/** The chart that a canvas shows, from the module that has drawn it: the deck keeps its charts to itself. */
async function chartOf(canvas: HTMLCanvasElement): Promise<Chart> {
  const address = performance.getEntriesByType('resource').find(entry => /\/chartjs-[^/]+\.js$/u.test(entry.name))!.name
  const exported = Object.values((await import(/* @vite-ignore */ address)) as Record<string, typeof Chart>)
  return exported.find(one => 'getChart' in one)!.getChart(canvas)!
}

/** What a chart shows of its data, part by part: bars and points one by one, lines and grids whole. */
function partsOf(chart: Chart): Element[][] {
  // The calendar's crowded months lie on each other: without one dot of them hardly a pixel differs, without all of them many do.
  const limit = chart.canvas.closest('[data-chart="timeline"]') ? 2 : many
  return chart.data.datasets.flatMap((set, index) => {
    const { visible, data, dataset } = chart.getDatasetMeta(index)
    const there = data.filter((_, at) => set.data[at] !== null)
    if (!visible || !there.length) return []
    return dataset || there.length > limit ? [[...there, ...(dataset ? [dataset as Element] : [])]] : there.map(mark => [mark])
  })
}

/** Draws a chart without one of its parts and gives how many it has; without a part to leave out it only counts. */
export async function drawWithout(selector: string, part?: number): Promise<number> {
  const chart = await chartOf(document.querySelector<HTMLCanvasElement>(selector)!)
  const parts = partsOf(chart)
  const left = part === undefined ? [] : parts[part]!
  for (const mark of left) Object.assign(mark, { draw: () => {} })
  chart.draw()
  for (const mark of left) Reflect.deleteProperty(mark, 'draw')
  return parts.length
}
