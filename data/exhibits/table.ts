import { csvFormatRows } from 'd3-dsv'

/** What an exhibit shows, as a table: read by screen readers always, shown to everybody by a key, and there to take along. */
export interface ExhibitTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Which columns say to a machine what another says to people: only the file has them. Default: none. */
  readonly raw?: readonly number[]
}

/** A table as people read it: without its raw columns, and without those that no row fills. */
export function readable({ columns, rows, raw = [] }: ExhibitTable): ExhibitTable {
  const kept = columns.map((_, index) => index).filter(index => !raw.includes(index) && rows.some(row => row[index]))
  return { columns: kept.map(index => columns[index]!), rows: rows.map(row => kept.map(index => row[index]!)) }
}

/** A table as CSV (RFC 4180), with the column titles in its first line. */
export function csvOfTable({ columns, rows }: ExhibitTable): string {
  return csvFormatRows([[...columns], ...rows.map(row => [...row])])
}
