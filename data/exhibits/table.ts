import { csvFormatRows } from 'd3-dsv'

/** What an exhibit shows, as a table: read by screen readers always, shown to everybody by a key, and there to take along. */
export interface ExhibitTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as CSV (RFC 4180), with the column titles in its first line. */
export function csvOfTable({ columns, rows }: ExhibitTable): string {
  return csvFormatRows([[...columns], ...rows.map(row => [...row])])
}
