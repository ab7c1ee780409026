/** What the deck uses of Slidev's inside; see `slidev-client.d.ts`. */
import type { Ref } from 'vue'

export declare const cursorStyle: Ref<'cursor' | 'laser'>
