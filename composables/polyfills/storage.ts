/** A storage that forgets with the page. */
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
 * Gives a page stand-ins for what a browser may keep shut: the storages, and the channel to the presenter's window.
 * Slidev uses them while it is being loaded. What is open stays as it is.
 */
export function polyfillBlockedStorage(scope: typeof globalThis): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    if (!works(() => scope[name])) Object.defineProperty(scope, name, { value: memoryStorage(), configurable: true })
  }
  const channel = () => {
    new scope.BroadcastChannel('hooked').close()
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
