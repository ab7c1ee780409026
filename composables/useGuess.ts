import type { ChartId } from '../data/exhibits/charts/charts.ts'
import { computed } from 'vue'
import { sharedRef } from './state/sharedRef.ts'

/** Positions of the sliders that the class has moved, by chart. */
const set = sharedRef<Partial<Record<ChartId, number>>>('guesses', {})

/** The class's guess for a chart, as a slider's position: undefined as long as nobody has guessed, or when it was taken back. */
export function useGuess(chart: () => ChartId) {
  return computed({
    get: () => set.value[chart()],
    set: (position: number | undefined) => {
      set.value = { ...set.value, [chart()]: position }
    },
  })
}
