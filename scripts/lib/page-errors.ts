import type { BrowserContext } from 'playwright-chromium'

/**
 * Collects what goes wrong in all pages of a context, as it happens: what they throw, what they or the browser write to the
 * console as an error or a warning (files that fail to load, what the page's policy blocks), and requests to other hosts.
 */
export function collectErrors(context: BrowserContext, expected?: RegExp): string[] {
  const errors: string[] = []
  const add = (error: string) => {
    if (!expected?.test(error)) errors.push(error)
  }
  context.on('weberror', error => add(error.error().message))
  context.on('console', (message) => {
    // Playwright warns about service workers that it was told to block.
    if (!['error', 'warning'].includes(message.type()) || message.text().includes('blocked by Playwright')) return
    const { url } = message.location()
    add(message.text().startsWith('Failed to load') ? `${message.text()}: ${url}` : message.text())
  })
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (!['127.0.0.1', ''].includes(hostname) || !['http:', 'data:', 'blob:', 'file:'].includes(protocol))
      add(`asked another host for ${request.url()}`)
  })
  return errors
}
