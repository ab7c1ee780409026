/**
 * Usage: npm run test:mutants -- [file …] [--sample 60] [--seed 7]
 * Puts one falsehood at a time into a copy of the project, runs the tests on it, and lists the mutants that no test kills;
 * fails if there is one. A mutation of arithmetic that changes no text (12 hours rounded to three digits) is no falsehood:
 * it is counted apart. All of them take hours.
 * --sample: try so many, of every kind of falsehood as many; --seed: which ones.
 */

import type { Mutation } from './mutations.ts'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, readArguments } from '../../scripts/lib/cli.ts'
import { allMutations, mutated, sampleOf } from './mutations.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const skipped = new Set(['node_modules', '.git', 'dist', 'exports', 'screenshots'])
/** Tests of what no mutation touches: the record, the faces, the build, Slidev's client, the machinery of the pages. */
const untouched = [
  'source-record',
  'fonts',
  'no-copied-wording',
  'slidev-*',
  'pdf-rules',
  'popover-position',
  'qr-code',
  'palette',
  'hook',
  'cli-errors',
  'export-args',
  'seeded-random',
  'shortcuts',
  'drawing',
]
/** Tests that take a while, and those that take most of the time: they come when the others have let a mutant live. */
const slower = ['faithfulness', 'reading', 'fomo-claims', 'unsourced-numbers', 'fact-checks', 'open-data-claims'],
  slowest = ['diagrams', 'pictures', 'chart-texts', 'chart-scenes', 'first-slide', 'back-matter', 'reminders', 'argument-order']
const vitest = ['vitest/vitest.mjs', 'run', '--project', 'unit', '--bail', '1']
const named = (names: readonly string[]) => names.map(name => `/${name}.test.ts`)
/** What a mutant has to survive, the quickest first. */
const hurdles = [
  [...vitest, ...named([...untouched, ...slower, ...slowest]).flatMap(name => ['--exclude', `**${name}`])],
  [...vitest, ...named(slower)],
  [...vitest, ...named(slowest)],
  ['vue-tsc/bin/vue-tsc.js', '--noEmit'],
]

type Outcome = 'killed' | 'without effect' | 'survived'

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hooked-mutant-'))
  cpSync(root, folder, { recursive: true, filter: path => !skipped.has(path.slice(root.length).split('/')[0]!) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Whether a command of node_modules succeeds in a folder. */
function passes(folder: string, [program, ...args]: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const options = { cwd: folder, stdio: 'ignore' } as const
    spawn(process.execPath, [join(root, 'node_modules', program!), ...args], options).on('close', code => done(code === 0))
  })
}

/** Whether a folder's project passes everything. */
async function survives(folder: string): Promise<boolean> {
  for (const hurdle of hurdles) if (!(await passes(folder, hurdle))) return false
  return true
}

/** Every text that figures make in a folder; undefined where they can't be worked out. */
function textsIn(folder: string): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'tests/mutants/effect.ts')], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** The texts of the project without mutation. Throws where its tests fail: then every mutant would seem killed. */
async function originalTexts(): Promise<string | undefined> {
  const folder = copyOfProject()
  try {
    if (!(await survives(folder))) throw new Error('the tests fail without any mutation; run npm test first')
    return textsIn(folder)
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function outcomeOf(folder: string, mutation: Mutation, texts: string | undefined): Promise<Outcome> {
  const path = join(folder, mutation.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, mutated(text, mutation))
  try {
    if (!(await survives(folder))) return 'killed'
    return mutation.file === 'data/figures/derived.ts' && textsIn(folder) === texts ? 'without effect' : 'survived'
  }
  finally {
    writeFileSync(path, text)
  }
}

/** Tries all mutations, as many at a time as there are processors, each worker in its own copy. */
async function tryAll(mutations: readonly Mutation[], texts: string | undefined): Promise<Map<Mutation, Outcome>> {
  const outcomes = new Map<Mutation, Outcome>()
  const queue = [...mutations]
  async function work(): Promise<void> {
    const folder = copyOfProject()
    try {
      for (let mutation = queue.shift(); mutation; mutation = queue.shift()) {
        const outcome = await outcomeOf(folder, mutation, texts)
        outcomes.set(mutation, outcome)
        if (outcome === 'survived') process.stderr.write(`\r${described(mutation)}\n`)
        const survived = [...outcomes.values()].filter(outcome => outcome === 'survived').length
        process.stderr.write(`\r${outcomes.size} of ${mutations.length}, ${survived} survived `)
      }
    }
    finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
  process.stderr.write('\n')
  return outcomes
}

function described({ file, kind, at, from, to }: Mutation): string {
  const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
  const context = readFileSync(join(root, file), 'utf8')
    .slice(at - 40, at + 20)
    .replaceAll('\n', '⏎')
  return `survived: ${file}, character ${at}, ${kind}: “${short(from)}” → “${short(to)}” in …${context}…`
}

function report(outcomes: ReadonlyMap<Mutation, Outcome>): void {
  const rows: Record<string, Record<Outcome, number>> = {}
  for (const [{ kind }, outcome] of outcomes) {
    const row = (rows[kind] ??= { 'killed': 0, 'without effect': 0, 'survived': 0 })
    row[outcome]++
  }
  console.table(rows)
  if ([...outcomes.values()].includes('survived')) process.exitCode = 1
}

/** A number above zero that was asked for. Throws where it is none. */
function countFrom(text: string, name: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} ${text}: expected a whole number above zero`)
  return count
}

await command('test:mutants', async () => {
  const { values, positionals } = readArguments({ sample: { type: 'string' }, seed: { type: 'string', default: '1' } })
  const all = allMutations()
  const unknown = positionals.find(file => !all.some(mutation => mutation.file === file))
  if (unknown)
    throw new Error(`${unknown} has no mutation; the files that have are ${[...new Set(all.map(({ file }) => file))].join(', ')}`)
  const wanted = positionals.length ? all.filter(({ file }) => positionals.includes(file)) : all
  const count = values.sample === undefined ? wanted.length : countFrom(values.sample, 'sample')
  const tried = values.sample === undefined ? wanted : sampleOf(wanted, count, countFrom(values.seed, 'seed'))
  console.log(`${tried.length} of ${wanted.length} mutations`)
  report(await tryAll(tried, await originalTexts()))
})
