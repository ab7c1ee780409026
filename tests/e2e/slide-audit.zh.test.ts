import { auditEdition } from './slide-audit.suite.ts'

// A file an edition: the two walk side by side.
auditEdition('zh')
