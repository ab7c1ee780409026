import type { SourceRecord } from '../../scripts/source/record.ts'
import { readFileSync } from 'node:fs'

/** The source record as it stands in the project. */
export const record = JSON.parse(readFileSync(new URL('../../data/article/source.json', import.meta.url), 'utf8')) as SourceRecord
