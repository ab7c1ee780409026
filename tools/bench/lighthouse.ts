/**
 * Usage: npm run lighthouse [-- dist]
 * Asks Lighthouse about a built deck (default: dist) and its reading edition, in both languages, as a phone and as a desktop, and
 * fails where a score is below tools/bench/budget.json. Performance is told by a machine that does nothing else.
 */

import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { editionAddress } from '../../data/ui/locale.ts'
import { readingFolder } from '../../data/ui/reading.ts'
import { browserArguments, chromiumPath } from '../../scripts/lib/browser.ts'
import { command, readArguments } from '../../scripts/lib/cli.ts'
import { editionsFrom } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { compress } from './measure.ts'

/** What an audit says: a score from 0 to 1, if it gives one, and where in the page. */
interface Audit {
  readonly score: number | null
  readonly title: string
  readonly displayValue?: string
  readonly details?: { readonly items?: readonly { readonly node?: { readonly snippet: string } }[] }
}

/** What is used of Lighthouse's report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number, readonly auditRefs: readonly { id: string, weight: number }[] }>>
  readonly audits: Readonly<Record<string, Audit>>
}

const cli = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url))
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8')) as Readonly<Record<string, number>>
const forms = { phone: [], desktop: ['--preset=desktop'] } as const

/** Lighthouse's report on a page. */
async function reportOn(url: string, form: keyof typeof forms, folder: string): Promise<Report> {
  const file = join(folder, 'report.json')
  const options = [
    `--only-categories=${Object.keys(budget).join(',')}`,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    ...forms[form],
  ]
  // Chromium without windows is headless by itself.
  const flags = [...browserArguments(), '--headless=new'].join(' ')
  await promisify(execFile)(process.execPath, [cli, url, ...options, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: chromiumPath() },
  })
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** What an audit has found, in a line: its title, how much, and the first place. */
function told({ title, displayValue, details }: Audit): string {
  return [title, displayValue, details?.items?.[0]?.node?.snippet].filter(Boolean).join(' ')
}

/** A report's scores of 100, and a line for each that the budget doesn't allow. */
function judged({ categories, audits }: Report, page: string): { scores: Record<string, number>, faults: string[] } {
  const scores = Object.fromEntries(Object.keys(budget).map(name => [name, Math.round(categories[name]!.score * 100)]))
  const faults = Object.entries(scores).flatMap(([name, score]) => {
    const lost = categories[name]!.auditRefs.filter(({ id, weight }) => weight && (audits[id]!.score ?? 1) < 0.9).map(({ id }) =>
      told(audits[id]!))
    return score < budget[name]! ? [`${page}: ${name} ${score}, expected ${budget[name]}: ${lost.join('; ')}`] : []
  })
  return { scores, faults }
}

await command('lighthouse', async () => {
  const [dist = 'dist'] = readArguments({}).positionals
  if (!existsSync(cli)) throw new Error('Lighthouse is not installed; npm ci --prefix tools/bench installs it')
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no built deck; npm run build makes one`)
  const folder = mkdtempSync(join(tmpdir(), 'hooked-lighthouse-')),
    copy = join(folder, 'deck')
  cpSync(dist, copy, { recursive: true })
  compress(copy)
  const served = await serve(copy)
  const rows: Record<string, Record<string, number>> = {},
    faults: string[] = []
  try {
    for (const locale of editionsFrom([])) {
      for (const view of ['', `${readingFolder}/`]) {
        for (const form of ['phone', 'desktop'] as const) {
          const path = `${editionAddress('en', locale)}${view}`,
            page = `${path} on a ${form}`
          // A phone is sent from the slides to the reading edition unless it asks for them.
          const report = await reportOn(`${served.url}${path.replace('./', '')}${view ? '' : '?slides'}`, form, folder)
          const { scores, faults: found } = judged(report, page)
          rows[page] = scores
          faults.push(...found)
          console.log(page, scores)
        }
      }
    }
  }
  finally {
    served.close()
    rmSync(folder, { recursive: true, force: true })
  }
  console.table(rows)
  if (faults.length) throw new Error(`\n${faults.join('\n')}`)
})
