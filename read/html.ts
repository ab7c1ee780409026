/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}

/** Attributes by name; `true` is one without a value, `undefined` and `false` are none. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element. `inner` is HTML; without it there is no end tag. */
export function element(tag: string, attributes: Attributes, inner?: string): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return [value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`]
  })
  return `<${tag}${written.join('')}>${inner === undefined ? '' : `${inner}</${tag}>`}`
}
