import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'

/** A screen that nobody sees, for browsers that can't do without. */
export interface VirtualScreen {
  /** What DISPLAY is to be. */
  readonly display: string
  /** What a part of it shows, as a PNG. */
  readonly picture: (left: number, top: number, width: number, height: number) => Buffer
  readonly close: () => void
}

/** Starts Xvfb, which keeps its screen in a file. */
export async function virtualScreen(xvfb: string, width: number, height: number): Promise<VirtualScreen> {
  const folder = mkdtempSync(join(tmpdir(), 'hooked-screen-'))
  const server = spawn(xvfb, ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-fbdir', folder, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = `:${await firstLine(server)}`
  return {
    display,
    picture: (...part) => PNG.sync.write(partOf(readFileSync(join(folder, 'Xvfb_screen0')), ...part)),
    close() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function firstLine(server: ChildProcess): Promise<string> {
  const [line] = (await Promise.race([
    once(server.stdout!, 'data'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with ${code}`)
    }),
  ])) as [Buffer]
  return line.toString().trim()
}

/** A part of a screen in the XWD format, whose pixels are blue, green, red and nothing. */
function partOf(screen: Buffer, left: number, top: number, width: number, height: number): PNG {
  const [headerSize, colours, lineSize] = [0, 19, 12].map(field => screen.readUInt32BE(4 * field)) as [number, number, number]
  const start = headerSize + 12 * colours
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + (top + y) * lineSize + 4 * (left + x), to = 4 * (y * width + x)
      png.data.set([screen[from + 2]!, screen[from + 1]!, screen[from]!, 255], to)
    }
  }
  return png
}
