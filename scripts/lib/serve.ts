import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import sirv from 'sirv'

/** A static server for a folder, on a free port of this machine. */
export interface Served {
  readonly url: string
  close: () => void
}

/** Serves a folder as a static host does: no rewriting, a 404 for what is missing, brotli where there is a .br file. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { etag: true, brotli: true })
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end()
    }
    if (!request.url?.startsWith(base)) return notFound()
    request.url = request.url.slice(base.length - 1)
    files(request, response, notFound)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
