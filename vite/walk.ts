import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Where Slidev takes “the next slide” for its number and one more, and what it is asked instead: the short cut leaves
 * slides out. They lean on Slidev's inside; `tests/unit/trim.test.ts` says which have lost their place.
 */
export const steps: readonly (readonly [slidev: string, ours: string])[] = [
  ['slides.value[Math.min(slides.value.length, currentSlideNo.value + 1) - 1]', 'slides.value[onward(1) - 1]'],
  ['slides.value[Math.max(1, currentSlideNo.value - 1) - 1]', 'slides.value[onward(-1) - 1]'],
  ['computed(() => currentSlideNo.value < slides.value.length ||', 'computed(() => onward(1) !== currentSlideNo.value ||'],
  ['computed(() => currentSlideNo.value > 1 ||', 'computed(() => onward(-1) !== currentSlideNo.value ||'],
  ['if (currentSlideNo.value < slides.value.length) {', 'if (onward(1) !== currentSlideNo.value) {'],
  ['if (currentSlideNo.value > 1) {', 'if (onward(-1) !== currentSlideNo.value) {'],
  ['        currentSlideNo.value + 1,', '        onward(1),'],
  ['        currentSlideNo.value - 1,', '        onward(-1),'],
]

const before = '  const total = computed(() => slides.value.length)\n'
const short = fileURLToPath(new URL('../composables/short.ts', import.meta.url))

/** Lets Slidev's steps from slide to slide follow the short cut where it is on. */
export function walk(): Plugin {
  return {
    name: 'walk',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/@slidev/client/composables/useNav.ts')) return undefined
      const ours = steps.reduce((text, [slidev, own]) => text.replace(slidev, own), code)
      return `import { walk } from ${JSON.stringify(short)}\n${ours.replace(before, `${before}  const onward = (by: 1 | -1) => walk(slides.value, currentSlideNo.value, by)\n`)}`
    },
  }
}
