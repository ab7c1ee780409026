import type { Ref } from 'vue'
import { customRef } from 'vue'

/** What windows of the deck tell each other: a value by its name, or, without a value, the question for it. */
interface Told {
  readonly name: string
  readonly value?: unknown
}

const values = new Map<string, { current: unknown, changed: () => void }>()
const keyOf = (name: string) => `hooked:${name}`

/** The channel between the deck's windows; nothing where the browser has none or forbids it. */
const channel = ((): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel('hooked')
  }
  catch {
    return undefined
  }
})()

channel?.addEventListener('message', ({ data: { name, value } }: MessageEvent<Told>) => {
  const own = values.get(name)
  if (!own) return
  if (value === undefined)
    return own.current === undefined ? undefined : channel.postMessage({ name, value: own.current } satisfies Told)
  own.current = value
  keep(name, value)
  own.changed()
})

function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value))
  }
  catch {
    // Where nothing may be kept, the value lasts until the page is left.
  }
}

function kept(name: string): unknown {
  try {
    const text = sessionStorage.getItem(keyOf(name))
    return text === null ? undefined : JSON.parse(text)
  }
  catch {
    return undefined
  }
}

/**
 * A value that all windows of the deck in this browser have in common, such as the audience's and the presenter's. It
 * lasts as long as one of them is open, and leaves this browser never. Values must survive JSON; call once for a name.
 */
export function sharedRef<T>(name: string, initial: T): Ref<T> {
  return customRef<T>((track, trigger) => {
    const own = { current: kept(name), changed: trigger }
    values.set(name, own)
    channel?.postMessage({ name } satisfies Told)
    return {
      get() {
        track()
        return (own.current ?? initial) as T
      },
      set(value) {
        own.current = value
        keep(name, value)
        channel?.postMessage({ name, value } satisfies Told)
        trigger()
      },
    }
  })
}
