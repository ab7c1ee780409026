import { walkThrough } from './walking.ts'

// A file an edition: the two walk side by side.
walkThrough('zh')
