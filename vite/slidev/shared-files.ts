import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/**
 * Both editions are built at the same time, and Slidev writes the same files for each, in place: one build may read what
 * the other has just emptied. Here it reads again until the file is whole. Upstream: none yet.
 */
export function waitForSharedFiles(): Plugin {
  return {
    name: 'deck:wait-for-shared-files',
    enforce: 'pre',
    async load(id) {
      if (!id.includes('/node_modules/.slidev/virtual/')) return undefined
      for (;;) {
        const code = await readFile(id.split('?')[0]!, 'utf8')
        if (code.endsWith('\n')) return code
        await setTimeout(5)
      }
    },
  }
}
