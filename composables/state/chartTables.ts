import { ref } from 'vue'

/** Whether charts show the tables behind them; one switch for the deck, so that a key can turn it. */
export const tablesShown = ref(false)
