import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program is on this machine, of the first name that is; undefined where none is. */
export function programOf(...names: readonly string[]): string | undefined {
  return names
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(path => existsSync(path))
}
