import type { Hosted } from './harness/test.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { editionAddress, languageTag } from '../../data/ui/locale.ts'
import { readingFolder } from '../../data/ui/reading.ts'
import { downloadButton, pdfName } from '../../data/ui/site.ts'
import { clicksOf, editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { goTo, openAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { hostedAt, hostedFolder } from './harness/build-output.ts'
import { hostedBelow, it as hostedTest } from './harness/test.ts'

const it = hostedTest.extend<{ $file: { hosted: Hosted } }>({
  hosted: [async ({}, use) => hostedBelow('/some/where/')(use), { scope: 'file' }],
})

const filesBelow = (folder: string, names: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => names.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))

describe.each(editionsFrom([]))('the hosted deck, %s', (locale) => {
  const folder = join(hostedFolder, editionAddress('en', locale))

  it('finds a slide and its step by address, and again after a reload', async ({ page, hosted }) => {
    const no = clicksOf(locale).findIndex(clicks => clicks > 1) + 1
    await page.goto(`${hosted.address(locale)}#/${no}?clicks=1`)
    for (let visit = 0; visit < 2; visit++) {
      expect(await slidesReady(page)).toBe(no)
      await page.reload()
    }
    expect(page.url()).toContain(`#/${no}?clicks=1`)
  })

  it('opens again without a line after the first visit', async ({ visit }) => {
    const served = await serve(folder)
    const { page } = await visit({ serviceWorkers: 'allow', expectedErrors: /ERR_CONNECTION_REFUSED/u })
    await page.goto(served.url)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    served.close()
    await page.goto(`${served.url}#/3`)
    await page.reload()
    // All slides are one part, charts another; the rest comes with the first.
    const chart = slidesOf(locale).findIndex(slide => slide.content.includes('<Chart')) + 1
    for (const no of [2, chart, clicksOf(locale).length]) await goTo(page, no, clicksOf(locale)[no - 1]!)
  })

  it('says what it is to whoever is given its link', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    const site = new URL(editionAddress('en', locale), hostedAt).href
    expect(html).toContain(`<html lang="${languageTag[locale]}">`)
    expect(html).toContain(`<title>${String(slidesOf(locale)[0]!.frontmatter.title)}</title>`)
    expect(html).toContain(`<meta property="og:image" content="${site}preview.png">`)
    expect(html).toMatch(/<meta name="description" content="[^"&]{20,}">/u)
    const picture = readFileSync(join(folder, 'preview.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('gives its PDFs to take along', async ({ page, hosted }) => {
    await openAt(page, hosted.address(locale))
    await page.mouse.move(40, page.viewportSize()!.height - 20)
    for (const kind of ['handout', 'presenting'] as const) {
      const download = page.waitForEvent('download')
      await page.locator(`[title="${downloadButton[kind][locale]}"]`).first().click()
      expect(statSync(await (await download).path()).size).toBe(statSync(join(folder, pdfName(locale, kind))).size)
    }
  })

  it('has the worksheet beside it, and no answers', () => {
    expect(
      readdirSync(folder)
        .filter(file => file.endsWith('.pdf'))
        .sort(),
    ).toEqual((['handout', 'notes', 'presenting', 'reading', 'worksheet'] as const).map(what => pdfName(locale, what)))
    expect(readdirSync(hostedFolder, { recursive: true, encoding: 'utf8' }).filter(file => file.includes('answers'))).toEqual([])
  })

  it('offers those who read it the same to print', () => {
    const [read] = filesBelow(join(folder, readingFolder), /^index\.html$/u)
    const offered = [...read!.matchAll(/href="\.\.\/([\w-]+\.pdf)"/gu)].map(([, name]) => name)
    expect(offered).toEqual((['reading', 'handout'] as const).map(paper => pdfName(locale, paper)))
    for (const name of offered) expect(statSync(join(folder, name!)).size).toBeGreaterThan(10_000)
  })

  it('gives the spoken notes to those who present it and those who read it', () => {
    const spoken = slidesOf(locale)
      .map(slide =>
        slide
          .note!
          .split(/\[click\]|<|\n/u)[0]!
          .trim()
          .slice(0, 40),
      )
      .filter(text => text.length > 12)
    expect(spoken.length).toBeGreaterThan(20)
    // In one script, which only the presenter's view asks for.
    const scripts = filesBelow(join(folder, 'assets'), /\.js$/u)
    const held = scripts.map(text => spoken.filter(note => text.includes(note)).length).sort((a, b) => b - a)
    expect(held[0]).toBe(spoken.length)
    // An exhibit may say what a note begins with.
    expect(held[1]).toBeLessThan(3)
    const [read] = filesBelow(join(folder, readingFolder), /^index\.html$/u)
    expect(spoken.filter(note => read!.includes(note)).length).toBeGreaterThan(20)
  })

  it('fetches the spoken notes for the presenter’s view and for no other', async ({ page, hosted }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    const notes = () => asked.filter(path => /notes-[\w-]+\.js$/u.test(path))
    // Three seconds after its start the deck fetches what it may need.
    const others = page.waitForRequest(/virtual_slides-\d/u)
    await page.goto(hosted.address(locale))
    await others
    await goTo(page, 3)
    expect(notes()).toEqual([])
    await page.evaluate(() => {
      location.hash = '#/presenter/3'
    })
    await page.locator('.slidev-note p').first().waitFor()
    expect(notes()).toHaveLength(1)
  })
})

/** Something that only the part's own source says, kept by every minifier. */
const parts = [
  ['code highlighting', 'shiki/dist', 'codeToHtml'],
  ['formulas', 'katex/dist', 'katex-html'],
  ['recording', 'recordrtc', 'RecordRTC'],
  ['the template compiler', 'vue/dist', 'v-bind is missing expression'],
  ['drawing', '@drauu/core/dist', 'marker-end'],
  ['hints on hover', 'floating-vue/dist', 'v-popper'],
  ['YAML', 'yaml/dist', 'YAMLParseError'],
  ['motion', '@vueuse/motion/dist', 'motionValue'],
] as const

it.for(parts)('does not send visitors %s', ([_, folder, sign]) => {
  expect(
    filesBelow(join('node_modules', folder), /\.(?:m?js|cjs)$/u).some(text => text.includes(sign)),
    'the sign itself',
  ).toBe(true)
  expect(filesBelow(hostedFolder, /\.js$/u).some(text => text.includes(sign))).toBe(false)
})

it('sends the cover in one chunk, a part of the talk in one, and Chart.js and the notes apart', () => {
  const scripts = readdirSync(join(hostedFolder, 'assets')).filter(file => file.endsWith('.js'))
  const holding = (text: string) =>
    scripts
      .filter(file => readFileSync(join(hostedFolder, 'assets', file), 'utf8').includes(text))
      .map(file => file.replace(/-[\w-]{8}\.js$/u, ''))
  // Lower case: names are set in elements of their own.
  expect(holding(/[a-z ,]{20,}/u.exec(slidesOf('en')[0]!.content)![0])).toContain('index')
  // What only a slide with a chart has.
  expect(holding('data-chart')).toEqual(['exhibits'])
  // Diagrams come drawn, each with its part of the talk.
  expect(holding('keepDrawing').concat(holding('diagram/ban'))).toEqual(['opening'])
  expect(holding('slide-time').every(name => name === '_virtual_notes')).toBe(true)
  expect(holding('isDatasetVisible').filter(name => name !== 'chartjs')).toEqual([])
  expect(scripts.filter(file => file.startsWith('md-'))).toEqual([])
})

it('ships its policy for servers that read _headers, with every script that stands in a page', () => {
  const headers = readFileSync(join(hostedFolder, '_headers'), 'utf8')
  const rule = /Content-Security-Policy: default-src 'none'; script-src 'self' ([^;]+);/u.exec(headers)?.[1]
  const scripts = filesBelow(hostedFolder, /index\.html$/u).flatMap(html =>
    [...html.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text]) => text!),
  )
  const hashes = scripts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  expect(rule?.split(' ').sort()).toEqual([...new Set(hashes)].sort())
})

describe('the switch between the editions', () => {
  it('leads to the same slide and step of the other edition and back, and is out of sight until it is looked for', async ({
    page,
    hosted,
  }) => {
    const no = clicksOf('en').findIndex(clicks => clicks > 1) + 1
    await page.goto(`${hosted.address('en')}#/${no}?clicks=1`)
    for (const [from, to] of [
      ['en', 'zh'],
      ['zh', 'en'],
    ] as const) {
      const link = page.locator(`[data-slidev-no="${no}"] .edition-switch`)
      await link.waitFor()
      expect(await link.evaluate(element => getComputedStyle(element).opacity), from).toBe('0')
      await link.hover()
      expect(await link.evaluate(element => getComputedStyle(element).opacity), from).toBe('1')
      expect([await link.getAttribute('hreflang'), await link.getAttribute('lang')]).toEqual([languageTag[to], languageTag[to]])
      await link.click()
      await page.waitForURL(`${hosted.address(to)}#/${no}?clicks=1`)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(languageTag[to])
    }
    await page.goto(`${hosted.address('en')}?print=true#/print`)
    await page.locator('.print-slide-container').first().waitFor()
    expect(await page.locator('.edition-switch').count()).toBe(0)
  })
})
