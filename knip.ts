import type { KnipConfig } from 'knip'

/** What slides use without an import: components as tags, layouts by name. Slidev finds both by their folder. */
function usedBy(markdown: string): string {
  const components = [...markdown.matchAll(/<((?!VClick\b)[A-Z]\w+)/gu)].map(match => `import './components/${match[1]}.vue'`)
  const layouts = [...markdown.matchAll(/\blayout: (\w+)/gu)].map(match => `import './layouts/${match[1]}.vue'`)
  return [...components, ...layouts].join('\n')
}

/** Finds files, exports and dependencies that nothing uses: `npm run lint:unused`. */
export default {
  workspaces: {
    '.': {
      entry: [
        // Slidev's conventions.
        'slides*.md',
        '*.vue',
        'setup/*.ts',
        'styles/index.ts',
        // A deck of another article uses those that it needs.
        'layouts/*.vue',
        'data/exhibits/quoted.ts',
        'tests/lib/marks.ts',
        // Started as a process of its own.
        'tests/mutants/effect.ts',
        // Types that must not compile.
        'tests/story/types.ts',
      ],
      project: ['**/*.{ts,vue}', 'slides*.md', '!tools/**'],
    },
    // Marp and Lighthouse are started as programs.
    'tools/bench': { entry: ['reveal.ts'], project: ['*.{ts,md}'], ignoreDependencies: ['@marp-team/marp-cli', 'lighthouse'] },
  },
  compilers: { md: usedBy },
  // The first two come with @slidev/cli, in its version, or are named in the headmatter; of the others, files are read.
  ignoreDependencies: ['@slidev/.+', 'vue-router', '@fontsource/.+'],
  // A type that a function's signature names is exported for whoever calls it.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
