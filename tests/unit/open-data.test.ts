import type { Field } from '../../data/figures/data-package.ts'
import type { Localized } from '../../data/ui/locale.ts'
import { Ajv } from 'ajv'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { figureIds } from '../../data/figures/registry.ts'
import { openDataFiles } from '../../vite/plugins/open-data.ts'

const files = openDataFiles()
const data = JSON.parse(files['figures.json']!) as {
  figures: { id: string, label: Localized, text: Localized, slides: Record<string, number[]> }[]
}

describe('the figures as data', () => {
  it('are JSON that its schema accepts, every figure of the catalogue once', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(files['figures.schema.json']!) as object)
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(data.figures.map(figure => figure.id)).toEqual(figureIds)
    expect(validate({ figures: [{ ...data.figures[0], value: 'much' }] })).toBe(false)
  })
  it('are CSV with the same rows', () => {
    const rows = csvParse(files['figures.csv']!.replace(/^\uFEFF/u, ''))
    expect(rows.map(row => row.id)).toEqual(figureIds)
    const texts = rows.map(row => ({
      label: { en: row.label_en, zh: row.label_zh },
      text: { en: row.text_en, zh: row.text_zh },
    }))
    expect(texts).toEqual(data.figures.map(({ label, text }) => ({ label, text })))
  })
})

interface Descriptor {
  $schema: string
  name: string
  sources: { title: string }[]
  resources: { $schema: string, name: string, path: string, type?: string, schema?: { fields: Field[], primaryKey: string[] } }[]
}

describe('the data package', () => {
  const descriptor = JSON.parse(files['datapackage.json']!) as Descriptor
  const table = descriptor.resources.find(({ type }) => type === 'table')!
  const { fields, primaryKey } = table.schema!
  const rows = csvParse(files[table.path]!.replace(/^\uFEFF/u, ''))

  it('follows version 2.0 and names files that are there', () => {
    const profiles = [descriptor, ...descriptor.resources].map(({ $schema }) => $schema)
    const isKnown = (profile: string) => /^https:\/\/datapackage\.org\/profiles\/2\.0\/data(?:package|resource)\.json$/u.test(profile)
    expect(profiles.filter(profile => !isKnown(profile))).toEqual([])
    for (const { name, path } of descriptor.resources) {
      expect(name).toMatch(/^[a-z-]+$/u)
      expect(files[path], path).toBeDefined()
    }
    expect(descriptor.sources.length).toBeGreaterThan(0)
  })
  it('describes each column, in order', () => {
    expect(fields.map(({ name }) => name)).toEqual(rows.columns)
    expect(primaryKey).toEqual(['id'])
  })
  it.each(fields)('$name: every row keeps its rules', ({ name, type, constraints = {} }) => {
    const { required, unique, enum: values, pattern, minimum } = constraints
    const cells = rows.map(row => row[name]!)
    const held = cells.filter(Boolean)
    if (required) expect(held.length).toBe(cells.length)
    if (unique) expect(new Set(cells).size).toBe(cells.length)
    const isKept = (cell: string) =>
      (!values || values.includes(cell))
      && (!pattern || new RegExp(`^(?:${pattern})$`, 'u').test(cell))
      && (type === 'string' || /^-?\d+(?:\.\d+)?$/u.test(cell))
      && (type !== 'integer' || Number.isInteger(Number(cell)))
      && (minimum === undefined || Number(cell) >= minimum)
    expect(held.filter(cell => !isKept(cell))).toEqual([])
  })
  it('leads from each row to the date that it holds for', () => {
    const ids = rows.map(({ id }) => id)
    expect(rows.flatMap(row => row.as_of || []).filter(id => !ids.includes(id))).toEqual([])
    expect(rows.filter(({ date, value }) => Boolean(date) === Boolean(value)).map(({ id }) => id)).toEqual([])
  })
})
