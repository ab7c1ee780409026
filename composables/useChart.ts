import type { Chart, ChartConfiguration } from 'chart.js'
import type { Ref } from 'vue'
import type { ChartSpec } from '../data/exhibits/charts/spec.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Guessed } from '../exhibits/charts/painter.ts'
import type { Configured, RenderContext, VisibleMark } from '../exhibits/charts/render-context.ts'
import { onSlideEnter, useIsSlideActive, useNav, useSlideContext } from '@slidev/client'
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { markText } from '../data/exhibits/charts/marks.ts'
import { typefaces } from '../data/ui/palette.ts'
import { autospaced } from '../exhibits/charts/layout.ts'
import { configOf, drawBelow, drawGuess, drawMarks } from '../exhibits/charts/painters.ts'
import { pixelRatioAt } from '../exhibits/charts/pixel-ratio.ts'
import { takeFirstPicture } from './firstPictures.ts'

const growth = 700
/** Milliseconds after which a chart's table stands in for it. */
const patience = 10_000

/** What a chart is drawn from; changes are drawn at once. */
export interface ChartInput {
  readonly canvas: Ref<HTMLCanvasElement | null>
  readonly spec: Ref<ChartSpec>
  readonly view: Ref<RenderContext>
  /** The class's guess. Default: none. */
  readonly guess: Ref<Guessed | undefined>
  readonly sample: string
}

function withTooltips({ options, marks }: Configured, locale: Locale, devicePixelRatio: number): ChartConfiguration['options'] {
  return {
    ...options,
    devicePixelRatio,
    plugins: {
      ...options?.plugins,
      tooltip: {
        ...options?.plugins?.tooltip,
        callbacks: {
          title: () => '',
          label: (item: { datasetIndex: number, dataIndex: number }) =>
            autospaced(textOf(marks[item.datasetIndex]?.[item.dataIndex], locale)),
        },
      },
    },
  } as ChartConfiguration['options']
}

function textOf(mark: VisibleMark | undefined, locale: Locale): string {
  return mark ? markText(mark, locale) : ''
}

/**
 * Draws a chart on its canvas as Slidev needs it: fonts first, at a fixed size, growing once when its slide is entered,
 * and never in print, in previews or where motion is unwelcome. `focused` is the mark that keys have reached, `missing`
 * says that it can't be drawn.
 */
export function useChart({ canvas, spec, view, guess, sample }: ChartInput) {
  const config = computed(() => configOf(spec.value, view.value))
  const { isPrintMode } = useNav()
  const { $renderContext, $scale } = useSlideContext()
  // Slides are scaled by a CSS transform, which Chart.js can't see.
  const pixelRatio = computed(() => pixelRatioAt($scale.value, devicePixelRatio))
  const isActive = useIsSlideActive()
  const chart = shallowRef<Chart>()
  const focus = ref(-1)
  /** The code that draws has failed to load, or takes too long. */
  const missing = ref(false)
  let waiting: ReturnType<typeof setTimeout> | undefined

  function grow() {
    const current = chart.value
    const moves = !isPrintMode.value && $renderContext.value === 'slide' && !matchMedia('(prefers-reduced-motion: reduce)').matches
    // Only bars grow: the movement of squares and dots would mean nothing.
    if (!current || !moves || config.value.type !== 'bar') return
    current.options.animation = { duration: growth, easing: 'easeOutCubic' }
    current.reset()
    current.update()
  }
  let printed: typeof import('../exhibits/charts/printed.ts') | undefined
  function marks(drawn: Chart) {
    drawMarks(drawn, spec.value, view.value)
    if (guess.value) drawGuess(drawn, spec.value, view.value, guess.value)
  }

  /**
   * Puts the chart's SVG in place of its canvas, which most browsers print as pixels. The guess belongs to the audience; print
   * has the plain chart.
   */
  function toPaper() {
    const label = canvas.value?.ariaLabel
    if (!printed || !canvas.value || !label) return
    fromPaper()
    canvas.value.insertAdjacentHTML('beforebegin', printed.printedChart(spec.value, view.value, label))
    canvas.value.previousElementSibling!.classList.add('scene', 'printed')
  }
  function fromPaper() {
    canvas.value?.parentElement?.querySelector('.printed')?.remove()
  }

  onMounted(async () => {
    // The picture from the first HTML is shown until the chart is drawn; the chart then doesn't grow, it was already visible.
    const picture = takeFirstPicture(canvas.value?.parentElement?.dataset.chart)
    if (picture) canvas.value!.before(picture)
    waiting = setTimeout(() => {
      missing.value = true
      picture?.remove()
    }, patience)
    const [drawer, printer] = await Promise.all([
      import('../exhibits/charts/chartjs.ts').catch(() => undefined),
      import('../exhibits/charts/printed.ts').catch(() => undefined),
      ...['', '600 '].map(style =>
        document.fonts.load(`${style}16px ${typefaces[view.value.locale].sans}`, sample).catch(() => []),
      ),
      document.fonts.load(`600 16px ${typefaces[view.value.locale].serif}`, sample).catch(() => []),
    ])
    clearTimeout(waiting)
    picture?.remove()
    missing.value = !drawer
    printed = printer
    if (!canvas.value || !drawer) return
    const { Chart } = drawer
    const { width, height } = view.value
    // A step may have changed the room since the canvas was put there.
    Object.assign(canvas.value, { width, height })
    chart.value = new Chart(canvas.value, {
      type: config.value.type,
      data: config.value.data,
      options: withTooltips(config.value, view.value.locale, pixelRatio.value),
      plugins: [
        {
          id: 'marks',
          beforeDraw: drawn => drawBelow(drawn, spec.value, view.value),
          afterDatasetsDraw: marks,
        },
      ],
    } as ChartConfiguration)
    if (isActive.value && !picture) grow()
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', fromPaper)
  })
  onBeforeUnmount(() => {
    clearTimeout(waiting)
    removeEventListener('beforeprint', toPaper)
    removeEventListener('afterprint', fromPaper)
    chart.value?.destroy()
  })
  onSlideEnter(grow)

  watch(config, () => {
    const current = chart.value
    if (!current) return
    const { width, height } = view.value
    if (current.height !== height) current.resize(width, height)
    current.data = config.value.data as typeof current.data
    current.options = withTooltips(config.value, view.value.locale, pixelRatio.value) as typeof current.options
    current.update('none')
  })

  watch(guess, () => chart.value?.draw())
  watch(pixelRatio, (ratio) => {
    const current = chart.value
    if (!current) return
    current.options.devicePixelRatio = ratio
    current.resize(current.width, current.height)
  })

  /** Each mark once, with the dataset and index that its tooltip is for. */
  const stops = computed(() => {
    const seen = new Set<string>()
    return config.value.marks.flatMap((row, datasetIndex) =>
      row.flatMap((mark, index) => {
        if (!mark.shown || seen.has(mark.figure) || !config.value.data.datasets[datasetIndex]) return []
        seen.add(mark.figure)
        return [{ mark, datasetIndex, index }]
      }),
    )
  })

  function point(at: number) {
    const current = chart.value,
      stop = stops.value[at]
    focus.value = stop ? at : -1
    if (!current) return
    const active = stop ? [{ datasetIndex: stop.datasetIndex, index: stop.index }] : []
    current.setActiveElements(active)
    current.tooltip?.setActiveElements(active, { x: 0, y: 0 })
    current.update('none')
  }

  /** Arrow keys move from mark to mark instead of turning the slide; Escape leaves the chart. */
  function onKey(event: KeyboardEvent) {
    const step
      = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape') return canvas.value?.blur()
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const count = stops.value.length
    if (count) point((Math.max(focus.value, step > 0 ? -1 : 0) + step + count) % count)
  }

  const focused = computed(() => textOf(stops.value[focus.value]?.mark, view.value.locale))
  return { drawn: computed(() => chart.value !== undefined), missing, focused, onKey, letGo: () => point(-1) }
}
