import antfu from '@antfu/eslint-config'
import importX from 'eslint-plugin-import-x'

/** A folder may import from those that stand to its left in docs/architecture.md; here is who may not import what. */
const layers: readonly { target: string, from: readonly string[], message: string }[] = [
  { target: 'data', from: ['exhibits', 'composables', 'components', 'layouts', 'setup', 'vite', 'scripts', 'tests'], message: 'data is plain values and functions' },
  { target: 'data/ui', from: ['data/article', 'data/external', 'data/figures', 'data/exhibits', 'data/talk'], message: 'data/ui is the ground floor' },
  { target: 'data/model', from: ['data/article', 'data/external', 'data/figures', 'data/exhibits', 'data/talk'], message: 'data/model has types only' },
  { target: 'data/article', from: ['data/external', 'data/figures', 'data/exhibits', 'data/talk'], message: 'the article knows nothing of what is made of it' },
  { target: 'data/external', from: ['data/figures', 'data/exhibits', 'data/talk'], message: 'second sources know nothing of what is made of them' },
  { target: 'data/figures', from: ['data/exhibits', 'data/talk'], message: 'figures know nothing of exhibits' },
  { target: 'data/exhibits', from: ['data/talk'], message: 'exhibits know nothing of the talk' },
  { target: 'exhibits', from: ['composables', 'components', 'layouts', 'setup', 'vite', 'scripts', 'tests'], message: 'exhibits are drawn without Vue' },
  { target: 'composables', from: ['components', 'layouts', 'setup', 'vite', 'scripts', 'tests'], message: 'components use composables, not the other way round' },
  { target: 'components', from: ['layouts', 'setup', 'vite', 'scripts', 'tests'], message: 'components are the top of what visitors load' },
  { target: 'vite', from: ['scripts', 'tests'], message: 'the build knows nothing of who starts it' },
  { target: 'scripts', from: ['tests'], message: 'nothing reads tests' },
]

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
  plugins: { 'import-x': importX },
  rules: {
    'import-x/no-restricted-paths': ['error', {
      zones: layers.flatMap(({ target, from, message }) => from.map(folder => ({ target: `./${target}`, from: `./${folder}`, message }))),
    }],
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
  files: ['tests/**'],
  rules: { 'test/consistent-test-it': 'off', 'test/prefer-lowercase-title': 'off', 'test/prefer-hooks-in-order': 'off' },
})
