/**
 * Usage: npm run test:mutants -- [file …]
 * Puts one falsehood at a time into a copy of the project, runs the tests on it, and lists the mutants that no test kills;
 * fails if there is one. A mutation of arithmetic that changes no text (12 hours rounded to three digits) is no falsehood:
 * it is counted apart.
 */

import type { Mutation } from './mutation-test/mutations.ts'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, readArguments } from './lib/cli.ts'
import { mutated, mutatedFiles, mutationsOf } from './mutation-test/mutations.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const skipped = new Set(['node_modules', '.git', 'dist', 'exports', 'screenshots'])
const excluded = ['source-record', 'fonts', 'no-copied-wording'].flatMap(name => ['--exclude', `**/${name}.test.ts`])
const unitTests = ['vitest/vitest.mjs', 'run', '--project', 'unit', '--bail', '1', ...excluded]
const typeCheck = ['vue-tsc/bin/vue-tsc.js', '--noEmit']

type Outcome = 'killed' | 'without effect' | 'survived'

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hooked-mutant-'))
  cpSync(root, folder, { recursive: true, filter: path => !skipped.has(path.slice(root.length).split('/')[0]!) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Whether a command of node_modules succeeds in a folder. */
function passes(folder: string, [program, ...args]: readonly string[]): Promise<boolean> {
  const article = process.env.ARTICLE ?? join(root, '../shared/source/article.txt')
  return new Promise((done) => {
    spawn(process.execPath, [join(root, 'node_modules', program!), ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ARTICLE: article },
    }).on('close', code => done(code === 0))
  })
}

/** Every text that figures make in a folder; undefined where they can't be worked out. */
function textsIn(folder: string): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'scripts/mutation-test/effect.ts')], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** The texts of the project without mutation. Throws where its tests fail: then every mutant would seem killed. */
async function originalTexts(): Promise<string | undefined> {
  const folder = copyOfProject()
  try {
    if (!(await passes(folder, unitTests))) throw new Error('the tests fail without any mutation; run npm test first')
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
    if (!(await passes(folder, unitTests)) || !(await passes(folder, typeCheck))) return 'killed'
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
        outcomes.set(mutation, await outcomeOf(folder, mutation, texts))
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

function report(outcomes: ReadonlyMap<Mutation, Outcome>): void {
  const rows: Record<string, Record<Outcome, number>> = {}
  for (const [{ file, kind }, outcome] of outcomes) {
    const row = (rows[`${file}, ${kind}`] ??= { 'killed': 0, 'without effect': 0, 'survived': 0 })
    row[outcome]++
  }
  console.table(rows)
  for (const [{ file, kind, at, from, to }, outcome] of outcomes) {
    if (outcome !== 'survived') continue
    const context = readFileSync(join(root, file), 'utf8').slice(at - 40, at + 20).replaceAll('\n', '⏎')
    console.log(`survived: ${file}, character ${at}, ${kind}: “${from}” → “${to}” in …${context}…`)
    process.exitCode = 1
  }
}

await command('test:mutants', async () => {
  const wanted = readArguments({}).positionals
  const mutations = mutatedFiles
    .filter(file => existsSync(join(root, file)) && (!wanted.length || wanted.includes(file)))
    .flatMap(file => mutationsOf(file, readFileSync(join(root, file), 'utf8')))
  report(await tryAll(mutations, await originalTexts()))
})
