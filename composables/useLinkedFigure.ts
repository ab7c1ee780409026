import type { FigureId } from '../data/figures/registry.ts'
import { useNav, useSlideContext } from '@slidev/client'
import { nextTick, watch } from 'vue'
import { useRouter } from 'vue-router'
import { isFigureId } from '../data/figures/registry.ts'

/** Where a figure can be asked on a slide: at the words that it is, else at the page number of a slide that draws it on a canvas. */
function anchorOf(id: FigureId, no: number, isShown: boolean): HTMLElement | SVGElement | undefined {
  const slide = document.querySelector(`#slide-content [data-slidev-no="${no}"]`)
  const words = [...slide?.querySelectorAll<HTMLElement | SVGElement>(`.fig[data-figure="${id}"], .token[data-figure="${id}"]`) ?? []]
  const asked = words.find(element => element.checkVisibility({ opacityProperty: true }))
  return asked ?? (isShown ? slide?.querySelector<HTMLElement>('.foot .page') ?? undefined : undefined)
}

/** Opens the card of the figure that a link names, once its slide stands; of one that isn't there, the slide and no card. */
export function useLinkedFigure(show: (id: FigureId, anchor: HTMLElement | SVGElement, pinned: boolean) => void): void {
  const router = useRouter()
  const { currentSlideNo } = useNav()
  const { $page, $frontmatter } = useSlideContext()
  watch([() => router.currentRoute.value.query.figure, currentSlideNo], async ([id]) => {
    if (typeof id !== 'string' || currentSlideNo.value !== $page.value) return
    // The step's words come in by then.
    await nextTick()
    await new Promise(done => setTimeout(done, 400))
    if (currentSlideNo.value !== $page.value) return
    const anchor = isFigureId(id) && anchorOf(id, $page.value, $frontmatter.deck.figures.includes(id))
    // What comes next is not about it any more: Slidev takes a query along from slide to slide.
    const { path, query: { figure: _, ...query } } = router.currentRoute.value
    await router.replace({ path, query })
    if (anchor) show(id as FigureId, anchor, true)
  }, { immediate: true })
}
