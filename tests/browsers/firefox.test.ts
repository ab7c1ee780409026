import { firefox } from './drivers/firefox.ts'
import { askAllOf } from './lane.ts'

askAllOf(firefox)
