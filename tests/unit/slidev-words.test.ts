import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { slidevWords } from '../../data/ui/slidev-words.ts'
import { root } from '../../vite/slides.ts'
import { patches } from '../../vite/slidev/patches.ts'
import { inEdition } from '../../vite/slidev/words.ts'

/** A module of the client as the patches leave it. */
function patched(module: string): string {
  const source = readFileSync(new URL(`node_modules/@slidev/client/${module}`, root), 'utf8')
  return patches.filter(patch => patch.module.endsWith(`/${module}`)).reduce((text, { from, to }) => text.replace(from, () => to), source)
}

/** What a template shows as it is: texts, titles, labels and placeholders. */
function shownBy(code: string): string[] {
  const template = code.slice(code.indexOf('<template>'))
  return [
    ...template.matchAll(/(?<=>)[^<>{}=]+(?=<|\{\{)/gu),
    ...template.matchAll(/(?<=\b(?:title|placeholder|aria-label)=")[^"]+(?=")/gu),
    ...template.matchAll(/(?<=(?:\? |: )')[A-Z][a-z ]+(?=')/gu),
  ].map(([words]) => words.trim()).filter(words => /^[A-Z][a-z]/u.test(words))
}

describe.each(Object.keys(slidevWords))('Slidev’s %s', (module) => {
  const code = patched(module)
  it('says in English what it has always said', () => {
    expect(inEdition(code, module, 'en')).toBe(code)
  })
  it('says in Chinese what is listed, and leaves nothing of its own but what only a writer of slides meets', () => {
    const chinese = inEdition(code, module, 'zh')
    for (const { zh } of slidevWords[module]!) expect(chinese).toContain(zh)
    const left = shownBy(chinese).filter(words => !/drawing|editor|Edit|Capture|Browser|info|PDF/u.test(words))
    expect(left).toEqual([])
  })
})

it('stops a build where Slidev no longer says it', () => {
  expect(() => inEdition('<template />', 'internals/Goto.vue', 'zh')).toThrow(/^internals\/Goto\.vue nowhere says .*: Go to slide$/u)
})
