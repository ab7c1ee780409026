/** What the deck uses of Slidev's slides outside a component; see `slidev-client.d.ts`. */
import type { Ref } from 'vue'
import type { SlideRoute } from './slidev-client'

export declare const slides: Ref<SlideRoute[]>
