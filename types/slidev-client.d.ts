/**
 * The few things of `@slidev/client` that the deck uses. Slidev ships its client as sources that don't pass
 * under this project's compiler options, so the compiler reads this instead (`paths` in tsconfig.json).
 */
import type { ComputedRef, Ref } from 'vue'
import type { BuiltFrontmatter } from '../data/talk/frontmatter.ts'

export interface SlideRoute {
  no: number
  /** Fetches the slide's code; resolves to the page that says so where it fails. */
  load: () => Promise<unknown>
  meta: {
    slide: { title?: string; frontmatter: BuiltFrontmatter; noteHTML?: string }
    /** Whether the slide stays mounted, hidden, while another is on the screen. */
    __preloaded?: boolean
  }
}

export declare const configs: { title: string; duration?: string; htmlAttrs?: Record<string, string> }
export declare function onSlideEnter(callback: () => void): void
export declare function onSlideLeave(callback: () => void): void
export declare function useDarkMode(): { isDark: Ref<boolean> }
export declare const sharedState: { page: number; clicks: number }
export declare function useIsSlideActive(): ComputedRef<boolean>
interface Nav {
  slides: Ref<SlideRoute[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  clicks: ComputedRef<number>
  clicksStart: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  /** 1 after a step forward, -1 after a step back. */
  clicksDirection: Ref<number>
  nextRoute: ComputedRef<SlideRoute | undefined>
  prevRoute: ComputedRef<SlideRoute | undefined>
  hasNext: ComputedRef<boolean>
  hasPrev: ComputedRef<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  nextSlide: (lastClicks?: boolean) => Promise<void>
  prevSlide: (lastClicks?: boolean) => Promise<void>
  go: (no: number | string, clicks?: number) => Promise<void>
}
export declare function useNav(): Nav & { isPrintMode: ComputedRef<boolean>; isPresenter: ComputedRef<boolean> }
export declare function useSlideContext(): {
  $slidev: { nav: Nav }
  $clicks: Ref<number>
  $page: Ref<number>
  $frontmatter: BuiltFrontmatter
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>
  /** How much larger than the 980 px of its layout a slide is shown. */
  $scale: Ref<number>
}
