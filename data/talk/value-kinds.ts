/** What a key of the frontmatter may be set to, and what the key is for. */
export interface Key<T> {
  readonly accepts: (value: unknown) => value is T
  readonly expects: string
  readonly doc: string
}

/** One of some words. */
export function oneOf<const T extends string>(values: readonly T[], doc: string): Key<T> {
  return { accepts: (value): value is T => values.some(known => known === value), expects: `one of ${values.join(', ')}`, doc }
}

/** `true` or absent: `false` would mean the same as absent. */
export function yes(doc: string): Key<true> {
  return { accepts: value => value === true, expects: 'true, or no such line', doc }
}

/** On or off. */
export function flag(doc: string): Key<boolean> {
  return { accepts: value => typeof value === 'boolean', expects: 'true or false', doc }
}

/** A whole number from 0. */
export function count(doc: string): Key<number> {
  return { accepts: (value): value is number => Number.isInteger(value) && Number(value) >= 0, expects: 'a whole number from 0', doc }
}

/** Minutes. */
export function time(doc: string): Key<number> {
  return { accepts: (value): value is number => typeof value === 'number' && value > 0, expects: 'minutes above zero such as 1.5', doc }
}

/** A text that is not empty. */
export function text(doc: string): Key<string> {
  return { accepts: (value): value is string => typeof value === 'string' && value !== '', expects: 'a text', doc }
}

/** Keys of Slidev’s own. */
export function group(doc: string): Key<Readonly<Record<string, unknown>>> {
  return {
    accepts: (value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value),
    expects: 'keys of its own in braces',
    doc,
  }
}
