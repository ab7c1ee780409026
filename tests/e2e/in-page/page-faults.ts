declare global {
  interface Window {
    /** What has gone wrong behind the page since it was opened, and not been asked for yet. */
    pageFaults: string[]
  }
}

/** The line that a fault makes. */
function described(what: unknown): string {
  return what instanceof Error ? `${what.name}: ${what.message}` : String(what)
}

/**
 * Keeps what goes wrong behind a page from now on, where its browser tells nobody else: errors, warnings, what failed to load,
 * what was asked of other hosts, and what the policy stopped.
 */
export function watchFaults(): void {
  const faults: string[] = (window.pageFaults = [])
  addEventListener(
    'error',
    (event) => {
      const from = event.target
      if (from instanceof Element) faults.push(`failed to load: ${from.outerHTML.slice(0, 120)}`)
      else faults.push(described(event.error ?? event.message))
    },
    true,
  )
  // The page's own listener, which may forgive, comes later.
  addEventListener('unhandledrejection', event => setTimeout(() => event.defaultPrevented || faults.push(described(event.reason))))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`${violatedDirective} stopped ${blockedURI}`),
  )
  for (const level of ['error', 'warn'] as const) {
    const say = console[level]
    console[level] = (...said: unknown[]) => {
      faults.push(said.map(described).join(' '))
      say(...said)
    }
  }
  // WebKit tells no observer how a request was answered.
  const ask = window.fetch
  window.fetch = async (...request) => {
    const answer = await ask(...request)
    if (!answer.ok) faults.push(`${answer.status} for ${answer.url}`)
    return answer
  }
  const asked = new PerformanceObserver(list =>
    faults.push(
      ...list.getEntries().flatMap((entry) => {
        const { responseStatus = 200 } = entry as PerformanceResourceTiming
        const isOther = !/^(?:data|blob):/u.test(entry.name) && new URL(entry.name).origin !== location.origin
        return isOther ? [`asked for ${entry.name}`] : responseStatus >= 400 ? [`${responseStatus} for ${entry.name}`] : []
      }),
    ),
  )
  asked.observe({ type: 'resource', buffered: true })
}
