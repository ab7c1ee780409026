import { webkit } from './drivers/webkit.ts'
import { askAllOf } from './lane.ts'

askAllOf(webkit)
