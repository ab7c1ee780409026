import { auditEdition } from './slide-audit.suite.ts'

// A file for each edition, so that they run side by side.
auditEdition('zh')
