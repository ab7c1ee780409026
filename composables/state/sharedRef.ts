import type { Ref } from 'vue'
import { customRef } from 'vue'
import { fileStem } from '../../data/ui/site.ts'

/** What windows of the deck send each other: a named value, or, without a value, a request for it. */
interface Message {
  readonly name: string
  readonly value?: unknown
}

const values = new Map<string, { current: unknown, changed: () => void }>()
const keyOf = (name: string) => `${fileStem}:${name}`

/** The channel between the deck's windows; undefined where the browser has none or blocks it. */
const channel = ((): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(fileStem)
  }
  catch {
    return undefined
  }
})()

channel?.addEventListener('message', ({ data: { name, value } }: MessageEvent<Message>) => {
  const shared = values.get(name)
  if (!shared) return
  if (value === undefined)
    return shared.current === undefined ? undefined : channel.postMessage({ name, value: shared.current } satisfies Message)
  shared.current = value
  store(name, value)
  shared.changed()
})

function store(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value))
  }
  catch {
    // Where storage is blocked, the value is lost on reload.
  }
}

function stored(name: string): unknown {
  try {
    const text = sessionStorage.getItem(keyOf(name))
    return text === null ? undefined : JSON.parse(text)
  }
  catch {
    return undefined
  }
}

/**
 * A value that all windows of the deck in this browser share, such as the audience's and the presenter's. It lasts as long as
 * one of them is open and is never sent anywhere. Values must survive JSON; call once for a name.
 */
export function sharedRef<T>(name: string, initial: T): Ref<T> {
  return customRef<T>((track, trigger) => {
    const shared = { current: stored(name), changed: trigger }
    values.set(name, shared)
    channel?.postMessage({ name } satisfies Message)
    return {
      get() {
        track()
        return (shared.current ?? initial) as T
      },
      set(value) {
        shared.current = value
        store(name, value)
        channel?.postMessage({ name, value } satisfies Message)
        trigger()
      },
    }
  })
}
