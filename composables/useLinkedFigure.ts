import type { FigureId } from '../data/figures/registry.ts'
import { useNav, useSlideContext } from '@slidev/client'
import { nextTick, watch } from 'vue'
import { useRouter } from 'vue-router'
import { isFigureId } from '../data/figures/registry.ts'

/** The element at which a figure's card opens: its text, or, where a canvas draws the figure, the slide's page number. */
function anchorOf(id: FigureId, no: number, isShown: boolean): HTMLElement | SVGElement | undefined {
  const slide = document.querySelector(`#slide-content [data-slidev-no="${no}"]`)
  const words = [...slide?.querySelectorAll<HTMLElement | SVGElement>(`.fig[data-figure="${id}"], .token[data-figure="${id}"]`) ?? []]
  const asked = words.find(element => element.checkVisibility({ opacityProperty: true }))
  return asked ?? (isShown ? slide?.querySelector<HTMLElement>('.foot .page') ?? undefined : undefined)
}

/** Opens the card of the figure that a link names, once its slide is shown; an unknown figure opens no card. */
export function useLinkedFigure(show: (id: FigureId, anchor: HTMLElement | SVGElement, pinned: boolean) => void): void {
  const router = useRouter()
  const { currentSlideNo } = useNav()
  const { $page, $frontmatter } = useSlideContext()
  watch([() => router.currentRoute.value.query.figure, currentSlideNo], async ([id]) => {
    if (typeof id !== 'string' || currentSlideNo.value !== $page.value) return
    // By then the texts of the step are visible.
    await nextTick()
    await new Promise(done => setTimeout(done, 400))
    if (currentSlideNo.value !== $page.value) return
    const anchor = isFigureId(id) && anchorOf(id, $page.value, $frontmatter.deck.figures.includes(id))
    // Slidev keeps the query from slide to slide, but it is about this slide only.
    const { path, query: { figure: _, ...query } } = router.currentRoute.value
    await router.replace({ path, query })
    if (anchor) show(id as FigureId, anchor, true)
  }, { immediate: true })
}
