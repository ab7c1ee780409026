/**
 * Usage: npm run test:mutants [-- file …] — puts one falsehood at a time into a copy of the project and runs the tests on it.
 * Lists those that no test noticed, and fails where there is one.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutated, mutatedFiles, type Mutation, mutationsOf } from './mutants/mutations.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const skipped = new Set(['node_modules', '.git', 'dist', 'exports', 'shots'])

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
    spawn(process.execPath, [join(root, 'node_modules', command[0]!), ...command.slice(1)], { cwd: folder, stdio: 'ignore', env: { ...process.env, ARTICLE: article } })
      .on('close', code => done(code === 0))
  })
}

const unitTests = ['vitest/vitest.mjs', 'run', '--bail', '1', ...['source', 'fonts', 'wording', 'export', 'build'].flatMap(name => ['--exclude', `**/${name}.test.ts`])]
const typeCheck = ['vue-tsc/bin/vue-tsc.js', '--noEmit']

async function survives(folder: string, mutation: Mutation): Promise<boolean> {
  const path = join(folder, mutation.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, mutated(text, mutation))
  try {
    return await passes(folder, unitTests) && await passes(folder, typeCheck)
  }
  finally { writeFileSync(path, text) }
}

const wanted = process.argv.slice(2)
const mutations = mutatedFiles.filter(file => existsSync(join(root, file)) && (!wanted.length || wanted.includes(file)))
  .flatMap(file => mutationsOf(file, readFileSync(join(root, file), 'utf8')))
const survivors: Mutation[] = []
const rows = new Map<string, { made: number, left: number }>()
let next = 0

async function work(): Promise<void> {
  const folder = copyOfProject()
  try {
    while (next < mutations.length) {
      const mutation = mutations[next++]!
      const left = await survives(folder, mutation)
      if (left) survivors.push(mutation)
      const row = rows.get(`${mutation.file}, ${mutation.kind}`) ?? { made: 0, left: 0 }
      rows.set(`${mutation.file}, ${mutation.kind}`, { made: row.made + 1, left: row.left + Number(left) })
      process.stderr.write(`\r${next} of ${mutations.length}, ${survivors.length} unnoticed `)
    }
  }
  finally { rmSync(folder, { recursive: true, force: true }) }
}

const clean = copyOfProject()
const sound = await passes(clean, unitTests)
rmSync(clean, { recursive: true, force: true })
if (!sound) {
  console.error('mutants: the tests fail without any mutation; run npm test first')
  process.exit(1)
}
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
process.stderr.write('\n')
console.table(Object.fromEntries(rows))
for (const { file, kind, at, from, to } of survivors) console.log(`unnoticed: ${file}, character ${at}, ${kind}: “${from}” → “${to}” in …${readFileSync(join(root, file), 'utf8').slice(at - 40, at + 20).replaceAll('\n', '⏎')}…`)
process.exitCode = survivors.length ? 1 : 0
