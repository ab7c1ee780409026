import { csvParse } from 'd3-dsv'
import { expect, it } from 'vitest'
import { openDataFiles } from '../../vite/plugins/open-data.ts'

it('the figures as CSV say what they are and where they are from', () => {
  const rows = csvParse(openDataFiles()['figures.csv']!.replace(/^\uFEFF/u, ''))
  expect(rows.find(row => row.id === 'qwen-now')).toMatchObject({
    value: '385300000',
    unit: 'downloads',
    qualifier: 'exact',
    as_of: 'count-end',
    printed: '3.853亿次',
    paragraph: '20',
    text_zh: '3.853亿次',
  })
  expect(rows.find(row => row.id === 'qwen-growth')).toMatchObject({
    origin: 'derived',
    formula: '385.3 million ÷ 500,000 = about 770',
  })
  expect(rows.find(row => row.id === 'grok-cost')).toMatchObject({
    origin: 'outside',
    source: 'Epoch AI: Estimate for Grok 4, as reported',
  })
})
