import type { Mutation } from './mutation-test/mutations.ts'
/**
 * Usage: npm run test:mutants [-- file …] — puts one falsehood at a time into a copy of the project and runs the tests on it.
 * Lists those that no test noticed, and fails where there is one. A mutation of arithmetic that changes no text (rounding
 * 12 hours to three digits) is no falsehood: it is counted apart.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutated, mutatedFiles, mutationsOf } from './mutation-test/mutations.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const skipped = new Set(['node_modules', '.git', 'dist', 'exports', 'screenshots'])

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hooked-mutant-'))
  cpSync(root, folder, { recursive: true, filter: path => !skipped.has(path.slice(root.length).split('/')[0]!) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Whether a command succeeds in a folder. */
function passes(folder: string, command: readonly string[]): Promise<boolean> {
  const article = process.env.ARTICLE ?? join(root, '../shared/source/article.txt')
  return new Promise((done) => {
    spawn(process.execPath, [join(root, 'node_modules', command[0]!), ...command.slice(1)], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ARTICLE: article },
    }).on('close', code => done(code === 0))
  })
}

const unitTests = [
  'vitest/vitest.mjs',
  'run',
  '--project',
  'unit',
  '--bail',
  '1',
  ...['source-record', 'fonts', 'no-copied-wording'].flatMap(name => ['--exclude', `**/${name}.test.ts`]),
]
const typeCheck = ['vue-tsc/bin/vue-tsc.js', '--noEmit']

/** Everything that figures say in a folder; undefined where they can't be worked out. */
function textsIn(folder: string): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'scripts/mutation-test/effect.ts')], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

type Outcome = 'noticed' | 'without effect' | 'unnoticed'

async function outcomeOf(folder: string, mutation: Mutation): Promise<Outcome> {
  const path = join(folder, mutation.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, mutated(text, mutation))
  try {
    if (!(await passes(folder, unitTests)) || !(await passes(folder, typeCheck))) return 'noticed'
    return mutation.file === 'data/figures/derived.ts' && textsIn(folder) === texts ? 'without effect' : 'unnoticed'
  }
  finally {
    writeFileSync(path, text)
  }
}

const wanted = process.argv.slice(2)
const mutations = mutatedFiles
  .filter(file => existsSync(join(root, file)) && (!wanted.length || wanted.includes(file)))
  .flatMap(file => mutationsOf(file, readFileSync(join(root, file), 'utf8')))
const survivors: Mutation[] = []
const rows = new Map<string, Record<Outcome, number>>()
let next = 0

async function work(): Promise<void> {
  const folder = copyOfProject()
  try {
    while (next < mutations.length) {
      const mutation = mutations[next++]!
      const outcome = await outcomeOf(folder, mutation)
      if (outcome === 'unnoticed') survivors.push(mutation)
      const row = rows.get(`${mutation.file}, ${mutation.kind}`) ?? { 'noticed': 0, 'without effect': 0, 'unnoticed': 0 }
      rows.set(`${mutation.file}, ${mutation.kind}`, { ...row, [outcome]: row[outcome] + 1 })
      process.stderr.write(`\r${next} of ${mutations.length}, ${survivors.length} unnoticed `)
    }
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const clean = copyOfProject()
const sound = await passes(clean, unitTests)
const texts = textsIn(clean)
rmSync(clean, { recursive: true, force: true })
if (!sound) {
  console.error('mutants: the tests fail without any mutation; run npm test first')
  process.exit(1)
}
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
process.stderr.write('\n')
console.table(Object.fromEntries(rows))
for (const { file, kind, at, from, to } of survivors)
  console.log(
    `unnoticed: ${file}, character ${at}, ${kind}: “${from}” → “${to}” in …${readFileSync(join(root, file), 'utf8')
      .slice(at - 40, at + 20)
      .replaceAll('\n', '⏎')}…`,
  )
process.exitCode = survivors.length ? 1 : 0
