import type { Rule } from 'eslint'
import { dirname, relative, resolve } from 'node:path'
import antfu from '@antfu/eslint-config'

/** Folders in the order of docs/architecture.md: each may import from those before it, and from its neighbours in a row. */
const order = [
  ['data/ui', 'data/model'],
  ['data/article'],
  ['data/external'],
  ['data/figures'],
  ['data/exhibits'],
  ['data/talk'],
  ['exhibits'],
  ['read'],
  ['composables'],
  ['components'],
  ['layouts', 'setup'],
  ['vite'],
  ['scripts'],
  ['tools'],
  ['tests'],
]
const rowOf = (path: string) => order.findIndex(row => row.some(folder => path.startsWith(`${folder}/`)))

/** Reports imports of what comes later in `order`. */
const layers: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create({ filename, report }) {
    const root = import.meta.dirname
    const row = rowOf(relative(root, filename))
    const check = (node: { readonly source?: unknown } & Rule.Node) => {
      const { value } = (node.source ?? {}) as { readonly value?: unknown }
      if (row < 0 || typeof value !== 'string' || !value.startsWith('.')) return
      const path = relative(root, resolve(dirname(filename), value))
      if (rowOf(path) > row) report({ node, message: `${order[row]!.join(' and ')} may not import from ${path}, which comes later` })
    }
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check }
  },
}

export default antfu({
  type: 'app',
  typescript: true,
  vue: true,
  markdown: false,
  toml: false,
  jsonc: true,
  stylistic: { indent: 2, quotes: 'single', semi: false },
  formatters: false,
  ignores: ['dist', 'exports', 'screenshots', 'data/article/source.json', 'public', 'styles/fonts', '**/*.md', 'types/slidev-*.d.ts'],
}, {
  files: ['**/*.ts', '**/*.vue'],
  plugins: { deck: { rules: { layers } } },
  rules: {
    'deck/layers': 'error',
    'style/max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true }],
    'style/object-curly-newline': ['error', {
      ObjectExpression: { multiline: true, consistent: true },
      ObjectPattern: { multiline: true, consistent: true },
      ImportDeclaration: { multiline: true, consistent: true },
      TSInterfaceBody: 'always',
    }],
    'style/object-property-newline': 'off',
    // Tables of data are read by the row.
    'antfu/consistent-list-newline': 'off',
    'antfu/reasonable-newline': 'off',
    'antfu/curly': 'off',
    'one-var': 'off',
    // Han and full-width punctuation are ranges of the code charts.
    'regexp/no-obscure-range': 'off',
    'regexp/no-unused-capturing-group': 'off',
    'regexp/no-useless-non-capturing-group': 'off',
    'regexp/prefer-character-class': 'off',
    'no-throw-literal': 'off',
    // What is seen is asked, not what is in the tree.
    'unicorn/prefer-dom-node-text-content': 'off',
    // TypeScript refuses a string where a tuple of literals is searched with includes.
    'unicorn/prefer-includes': 'off',
    'style/member-delimiter-style': ['error', { multiline: { delimiter: 'none' }, singleline: { delimiter: 'comma' } }],
    'antfu/if-newline': 'off',
    'antfu/top-level-function': 'off',
    'no-console': 'off',
    'node/prefer-global/process': 'off',
    'node/prefer-global/buffer': 'off',
    'ts/explicit-function-return-type': 'off',
    'ts/strict-boolean-expressions': 'off',
    'style/max-statements-per-line': ['error', { max: 2 }],
    'vue/max-attributes-per-line': 'off',
    'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
  },
}, {
  files: ['tools/**', 'tests/mutants/**'],
  rules: { 'antfu/no-top-level-await': 'off' },
}, {
  files: ['tests/**'],
  rules: {
    'test/consistent-test-it': 'off',
    'test/prefer-lowercase-title': 'off',
    'test/prefer-hooks-in-order': 'off',
    // Vitest's fixtures name what they need in a pattern, and some need nothing.
    'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
  },
})
