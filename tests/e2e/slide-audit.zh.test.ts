import { walkThrough } from './slide-audit.suite.ts'

// A file an edition: the two walk side by side.
walkThrough('zh')
