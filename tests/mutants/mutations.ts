import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { randomFrom } from '../lib/random.ts'
import { ruleSets } from './rules.ts'

/** One small falsehood: a piece of a file and what replaces it. */
export interface Mutation {
  readonly file: string
  readonly kind: string
  readonly at: number
  readonly from: string
  readonly to: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The files that a rule set is for: those that it names, or those of its folder that hold a spec. */
function filesOf(place: string): string[] {
  if (!place.endsWith('/')) return [place]
  return readdirSync(root + place)
    .filter(name => name.endsWith('.ts') && readFileSync(root + place + name, 'utf8').includes('\n  kind: \''))
    .map(name => place + name)
}

/** Every mutation of the project, file by file and in order. Throws where a rule finds nothing: then it guards nothing. */
export function allMutations(): Mutation[] {
  return ruleSets.flatMap(({ place, rules }) => {
    const texts = filesOf(place).map(file => [file, readFileSync(root + file, 'utf8')] as const)
    return rules.flatMap(({ kind, find, to }) => {
      const found = texts.flatMap(([file, text]) =>
        [...text.matchAll(find)].map(match => ({ file, kind, at: match.index, from: match[0], to: to(match[0]) })),
      )
      if (!found.length) throw new Error(`${place}: the rule “${kind}” finds nothing to mutate`)
      return found.filter(mutation => mutation.from !== mutation.to)
    })
  })
}

/** So many of the mutations, the same for the same seed: each kind in turn, as long as it has any. */
export function sampleOf(mutations: readonly Mutation[], count: number, seed: number): Mutation[] {
  const random = randomFrom(seed)
  const left = Object.values(Object.groupBy(mutations, ({ kind }) => kind)).map(group => [...group!])
  const taken: Mutation[] = []
  while (taken.length < count && left.some(group => group.length)) {
    for (const group of left) {
      if (taken.length < count && group.length) taken.push(...group.splice(Math.floor(random() * group.length), 1))
    }
  }
  return taken
}

/** A text with one mutation in it. */
export function mutated(text: string, { at, from, to }: Mutation): string {
  return text.slice(0, at) + to + text.slice(at + from.length)
}
