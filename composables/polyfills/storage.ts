/** A storage in memory, as long as the page is open. */
function memoryStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: index => [...kept.keys()][index] ?? null,
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, String(value))
    },
    removeItem: (key) => {
      kept.delete(key)
    },
    clear: () => kept.clear(),
  }
}

function works(use: () => unknown): boolean {
  try {
    return Boolean(use())
  }
  catch {
    return false
  }
}

/**
 * Polyfills `localStorage`, `sessionStorage` and `BroadcastChannel` in memory where the browser blocks them. Slidev reads
 * them while it loads, so index.html loads this before it.
 */
export function polyfillBlockedStorage(scope: typeof globalThis): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    if (!works(() => scope[name])) Object.defineProperty(scope, name, { value: memoryStorage(), configurable: true })
  }
  const channel = () => {
    new scope.BroadcastChannel('').close()
    return true
  }
  if (!works(channel))
    Object.defineProperty(scope, 'BroadcastChannel', {
      value: class extends EventTarget {
        postMessage() {}
        close() {}
      },
      configurable: true,
    })
}

polyfillBlockedStorage(globalThis)
