/** What a browser answers: a value, or an error by its name. */
interface Answer {
  readonly value: unknown
}

/** A session of WebDriver, the W3C's protocol of one command a request. */
export class WebDriver {
  private readonly url: string

  private constructor(url: string) {
    this.url = url
  }

  /** Begins a session. Throws where the driver refuses. */
  static async begin(driver: string, capabilities: object): Promise<WebDriver> {
    const { sessionId } = (await ask(driver, 'POST', 'session', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string }
    return new WebDriver(`${driver}session/${sessionId}/`)
  }

  /** Runs a command and gives its value. Throws what the driver says where it fails. */
  run(command: string, parameters?: object, method: 'POST' | 'GET' | 'DELETE' = 'POST'): Promise<unknown> {
    return ask(this.url, method, command, method === 'POST' ? (parameters ?? {}) : undefined)
  }

  /** Runs a function in the page and waits for what it promises; only what JSON can say goes in and comes out. */
  async evaluate(work: (argument: never) => unknown, argument: unknown): Promise<unknown> {
    const script = `const done = arguments[1]
      const fail = error => done({ error: String(error) })
      try { Promise.resolve((${String(work)})(arguments[0])).then(value => done({ json: JSON.stringify(value) }), fail) }
      catch (error) { fail(error) }`
    const { json, error } = (await this.run('execute/async', { script, args: [argument ?? null] })) as { json?: string, error?: string }
    if (error !== undefined) throw new Error(error)
    return json === undefined ? undefined : JSON.parse(json)
  }

  /** Presses keys, one after the other, by their values. */
  async press(value: string): Promise<void> {
    await this.run('actions', {
      actions: [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }],
    })
  }

  /** Clicks at a place of the page. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.run('actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] })
  }

  async end(): Promise<void> {
    await this.run('', undefined, 'DELETE')
  }
}

async function ask(base: string, method: string, command: string, body?: object): Promise<unknown> {
  const response = await fetch(new URL(command, base).href.replace(/\/$/u, ''), {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const { value } = (await response.json()) as Answer
  if (!response.ok) throw new Error(`WebDriver, ${command}: ${JSON.stringify(value).slice(0, 300)}`)
  return value
}
