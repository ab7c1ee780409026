import type { SourcePatch } from '../patch.ts'
import { fileURLToPath } from 'node:url'

const module = '/@slidev/client/composables/useNav.ts'
const short = fileURLToPath(new URL('../../../composables/state/shortTalk.ts', import.meta.url))
const total = '  const total = computed(() => slides.value.length)\n'
const why = 'the short cut leaves slides out, in the steps as in the presenter’s “next”'

/** Where Slidev takes “the next slide” for its number and one more, and what it is asked instead. */
export const walk: readonly SourcePatch[] = [
  { module, to: `import { walk } from ${JSON.stringify(short)}\n`, why },
  { module, from: total, to: `${total}  const onward = (by: 1 | -1) => walk(slides.value, currentSlideNo.value, by)\n`, why },
  ...(
    [
      ['slides.value[Math.min(slides.value.length, currentSlideNo.value + 1) - 1]', 'slides.value[onward(1) - 1]'],
      ['slides.value[Math.max(1, currentSlideNo.value - 1) - 1]', 'slides.value[onward(-1) - 1]'],
      ['computed(() => currentSlideNo.value < slides.value.length ||', 'computed(() => onward(1) !== currentSlideNo.value ||'],
      ['computed(() => currentSlideNo.value > 1 ||', 'computed(() => onward(-1) !== currentSlideNo.value ||'],
      ['if (currentSlideNo.value < slides.value.length) {', 'if (onward(1) !== currentSlideNo.value) {'],
      ['if (currentSlideNo.value > 1) {', 'if (onward(-1) !== currentSlideNo.value) {'],
      ['        currentSlideNo.value + 1,', '        onward(1),'],
      ['        currentSlideNo.value - 1,', '        onward(-1),'],
    ] as const
  ).map(([from, to]) => ({ module, from, to, why })),
]
