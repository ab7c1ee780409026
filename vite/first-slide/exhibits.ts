import type { VNode } from 'vue'
import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { DiagramId } from '../../data/exhibits/diagrams/index.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Scene } from '../../exhibits/scene.ts'
import type { SvgNode } from '../../exhibits/svg-node.ts'
import { h } from 'vue'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { chartScene } from '../../exhibits/charts/scene.ts'
import { drawn, rounded } from '../../exhibits/drawn.ts'
import { svgNodesOf } from '../../exhibits/svg-nodes.ts'

function element({ tag, attributes, children }: SvgNode): VNode {
  return h(
    tag,
    attributes,
    children.map(child => (typeof child === 'string' ? child : element(child))),
  )
}

/** A scene as its slide shows it before the first click. Nothing is read aloud: the app says it soon. */
function picture(scene: Scene, locale: Locale): VNode {
  const { width, height } = scene
  const nodes = svgNodesOf(scene, { locale, step: 0, colour: tone => `var(--${tone})`, family: face => `var(--${face})` })
  return h(
    'svg',
    { 'class': 'scene', 'aria-hidden': 'true', 'viewBox': `0 0 ${width} ${height}`, width, height },
    nodes.map(element),
  )
}

const sized = ({ width, height }: Scene) => ({ width: `${width}px`, height: `${height}px` })

/** Stand-ins for the components that show an exhibit: its picture, where and as large as it will be. */
export function exhibitPictures(locale: Locale) {
  return {
    Chart: ({ id, height }: { id: ChartId, height?: number }) => {
      const scene = rounded(chartScene(charts[id], { locale, cut: 'wide', step: 0, ...(height && { height }) }))
      return h('figure', { 'class': 'chart', 'data-chart': id, 'style': sized(scene) }, [picture(scene, locale)])
    },
    Diagram: ({ id }: { id: DiagramId }) => {
      const { scene } = drawn(`diagram/${id}`, locale)
      return h('div', { class: 'diagram', style: sized(scene) }, [picture(scene, locale)])
    },
  }
}
