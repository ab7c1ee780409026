import { describe, expect, it } from 'vitest'
import { findNumerals, readChineseNumber, readNumeral } from '../../scripts/source/numerals.ts'
import { record } from '../lib/record.ts'

describe('the reader of printed numerals', () => {
  it.each([
    ['1060万次', 10_600_000, 'exact', '次'],
    ['50万次', 500_000, 'exact', '次'],
    ['3.853亿次', 385_300_000, 'exact', '次'],
    ['1744.6万人次', 17_446_000, 'exact', '人次'],
    ['约100亿美元', 10_000_000_000, 'about', '美元'],
    ['约为100亿美元', 10_000_000_000, 'about', '美元'],
    ['不到…三分之一', 1 / 3, 'under', 'share'],
    ['将近四分之一', 1 / 4, 'nearly', 'share'],
    ['八分之一', 1 / 8, 'exact', 'share'],
    ['40%以上', 0.4, 'over', 'share'],
    ['15%', 0.15, 'exact', 'share'],
    ['近60%', 0.6, 'nearly', 'share'],
    ['约为…1%', 0.01, 'about', 'share'],
    ['240小时', 240, 'exact', '小时'],
    ['300公里以上', 300, 'over', '公里'],
    ['200多条', 200, 'over', '条'],
    ['46条', 46, 'exact', '条'],
    ['6通道', 6, 'exact', '通道'],
    ['4个', 4, 'exact', '个'],
    ['6天', 6, 'exact', '天'],
    ['上午9点', 9, 'exact', '点'],
    ['晚上9点', 21, 'exact', '点'],
    ['超1亿', 100_000_000, 'over', ''],
    ['超2000万美元', 20_000_000, 'over', '美元'],
    ['半个世纪', 0.5, 'exact', '个世纪'],
    ['两年', 2, 'exact', '年'],
    ['第一', 1, 'exact', 'rank'],
  ] as const)('%s', (printed, value, qualifier, measure) => {
    expect(readNumeral(printed)).toEqual({ kind: 'amount', value, qualifier, measure })
  })

  it.each([
    ['2024年初', { year: 2024, part: 'start' }],
    ['2024年底', { year: 2024, part: 'end' }],
    ['今年年初', { part: 'start' }],
    ['1972年', { year: 1972 }],
    ['2025年10月', { year: 2025, month: 10 }],
    ['10月15日', { month: 10, day: 15 }],
    ['2022年11月30日', { year: 2022, month: 11, day: 30 }],
    ['2024年1月至11月', { year: 2024, month: 1, untilMonth: 11 }],
  ] as const)('%s as a date', (printed, date) => {
    expect(readNumeral(printed)).toEqual({ kind: 'date', date })
  })

  it.each([
    ['二十三', 23],
    ['一百零五', 105],
    ['三千', 3000],
    ['两万', 20_000],
    ['一亿二千万', 120_000_000],
    ['十', 10],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumber(text)).toBe(value)
  })

  it('refuses what it can’t read, by name', () => {
    expect(() => readNumeral('若干')).toThrow('若干')
    expect(() => readChineseNumber('三人')).toThrow('三人')
  })

  it('finds every form in a clause, and joins a lead word that stands apart', () => {
    const found = (clause: string) => findNumerals(clause).map(numeral => numeral.printed)
    expect(found('成本不到同类产品三分之一')).toEqual(['不到…三分之一'])
    expect(found('将近四分之一(46条)')).toEqual(['将近四分之一', '46条'])
    expect(found('自2024年底以来240小时')).toEqual(['2024年底', '240小时'])
    expect(found('下载量很大')).toEqual([])
  })

  it('reads every numeral of the record', () => {
    const all = record.paragraphs.flatMap(paragraph => paragraph.clauses.flatMap(clause => clause.numerals ?? []))
    expect(all.length).toBeGreaterThan(0)
    for (const printed of all) expect(() => readNumeral(printed), printed).not.toThrow()
  })
})
