import type { Page } from 'playwright-chromium'

/** Keeps what a page throws, and what it writes as an error or a warning. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  // A test that blocks service workers is told so by Playwright, not by the deck.
  page.on(
    'console',
    message =>
      ['error', 'warning'].includes(message.type())
      && !message.text().includes('blocked by Playwright')
      && errors.push(message.text()),
  )
  return errors
}

/**
 * Gathers what goes wrong behind a page: errors, warnings, what failed to load, what it asked other hosts for and what its
 * policy stopped. To be called before it is opened.
 */
export async function guard(page: Page): Promise<{ readonly faults: string[] }> {
  const faults = errorsOf(page)
  page.on('requestfailed', request => faults.push(`${request.failure()?.errorText} for ${request.url()}`))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (!['127.0.0.1', ''].includes(hostname) || !['http:', 'data:', 'blob:', 'file:'].includes(protocol))
      faults.push(`asked for ${request.url()}`)
  })
  page.on('response', response => response.status() >= 400 && faults.push(`${response.status()} for ${response.url()}`))
  await page.exposeFunction('stoppedByPolicy', (what: string) => faults.push(what))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', event =>
      (globalThis as unknown as { stoppedByPolicy: (what: string) => void }).stoppedByPolicy(
        `${event.violatedDirective} stopped ${event.blockedURI}`,
      ),
    ),
  )
  return { faults }
}
