import { Ajv } from 'ajv'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { figureIds } from '../../data/figures/registry.ts'
import { openDataFiles } from '../../vite/plugins/open-data.ts'

const files = openDataFiles()

describe('the figures as data', () => {
  it('are JSON that its schema accepts, every figure of the catalogue once', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(files['figures.schema.json']!) as object)
    const data = JSON.parse(files['figures.json']!) as { figures: { id: string, slides: Record<string, number[]> }[] }
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(data.figures.map(figure => figure.id)).toEqual(figureIds)
    expect(validate({ figures: [{ ...data.figures[0], value: 'much' }] })).toBe(false)
  })
  it('are CSV with the same rows', () => {
    const rows = csvParse(files['figures.csv']!.replace(/^\uFEFF/u, ''))
    expect(rows.map(row => row.id)).toEqual(figureIds)
  })
})
