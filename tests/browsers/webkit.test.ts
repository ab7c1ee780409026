import { it } from 'vitest'
import { webkit } from './drivers/webkit.ts'
import { askAllOf } from './lane.ts'

// Three slides of the English edition fail there still: docs/browsers.md says how.
if (process.env.WEBKIT === '1') askAllOf(webkit)
else it.skip('WebKit is asked with WEBKIT=1')
