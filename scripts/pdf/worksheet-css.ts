import { readFileSync } from 'node:fs'
import { paletteCss } from '../../data/ui/palette.ts'

const styles = new URL('../../styles/', import.meta.url)

/** The deck's faces, as they are in its own style sheet, with the files in the place of their qrCodes. */
function facesCss(): string {
  return readFileSync(new URL('fonts.css', styles), 'utf8').replace(
    /url\('\.\/([^']+)'\)/gu,
    (_, file: string) => `url(data:font/woff2;base64,${readFileSync(new URL(file, styles)).toString('base64')})`,
  )
}

/** A4 in black on white: lines are what is written on, colour is what the teacher's pen adds. */
const layoutCss = `
@page { size: 210mm 297mm; margin: 0; }
html, body { margin: 0; background: #fff; }
.sheet { box-sizing: border-box; width: 210mm; height: 296.9mm; padding: 8mm 15mm 6mm; overflow: hidden; display: flex; flex-direction: column; justify-content: space-between;
  font: 10pt/1.3 var(--sans); color: var(--ink); font-synthesis: none; font-kerning: normal; font-variant-numeric: lining-nums; text-autospace: normal; }
.sheet > * { flex: none; }
p, h1, h2, h3, ol { margin: 0; padding: 0; }
header { display: grid; grid-template-columns: 1fr auto; align-items: baseline; column-gap: 8mm; border-bottom: 1.5pt solid var(--ink); padding-bottom: 2mm; }
h1 { font: 600 17pt/1.2 var(--serif); }
.deck { color: var(--muted); }
.who { grid-column: 1 / -1; display: flex; gap: 6mm; margin-top: 2.5mm; }
.worksheet .who span { display: flex; gap: 2mm; flex: 1; }
.worksheet .who .name { flex: 2; }
.worksheet .who span::after { content: ''; flex: 1; border-bottom: 0.6pt solid var(--muted); }
h2 { font: 600 12.5pt/1.25 var(--serif); display: inline; }
.task { display: inline; margin-left: 3mm; color: var(--muted); }
.part { display: grid; grid-template-columns: 18mm 1fr; border-top: 0.5pt solid var(--line); padding: 0.6mm 0 1.6mm; align-items: baseline; }
.part:first-of-type { margin-top: 1mm; }
ul { margin: 0; padding: 0; }
.guesses { display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm; margin-top: 1.2mm; list-style: none; }
.guesses li { display: flex; flex-direction: column; justify-content: space-between; gap: 0.8mm; font-size: 9.5pt; line-height: 1.25; }
.guesses .blank { width: 100%; }
h3 { font: 600 10pt/1.3 var(--sans); }
ol { padding-left: 5mm; list-style: lower-alpha; }
.hint { color: var(--muted); font-weight: 400; }
li > .hint { margin-right: 1mm; }
li > .hint::after { content: ' ·'; }
th > .hint { display: block; }
.blank { display: inline-block; box-sizing: border-box; min-width: 34mm; height: 6.2mm; padding: 0 1.5mm; border-bottom: 0.6pt solid var(--muted); text-align: center; }
.blank.long { min-width: 52mm; }
.answers .blank { height: auto; padding-top: 1.2mm; }
.part li + li { margin-top: 0.8mm; }
li { text-wrap: pretty; }
.answer { color: var(--chinese); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 1.5mm; font-variant-numeric: tabular-nums lining-nums; }
th, td { border: 0.5pt solid var(--other); padding: 0.8mm 1.5mm; text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
th:nth-child(1) { width: 42mm; }
th:nth-child(2) { width: 11mm; }
th:nth-child(3) { width: 39mm; }
th:nth-child(4) { width: 36mm; }
.answers th:nth-child(1) { width: 31mm; }
.answers th:nth-child(3) { width: 41mm; }
.worksheet tbody tr { height: 9mm; }
.claim { display: inline; margin-left: 3mm; font-size: 12pt; }
.worksheet .claim + ol > li { margin-top: 1mm; }
.line { height: 6.6mm; border-bottom: 0.6pt solid var(--muted); }
.ticks { white-space: nowrap; }
.tick { margin-left: 3mm; }
.box { display: inline-block; box-sizing: border-box; width: 3mm; height: 3mm; border: 0.8pt solid var(--ink); margin-right: 1.2mm; position: relative; }
.box.ticked::after { content: ''; position: absolute; left: 0.7mm; top: -1.2mm; width: 1.1mm; height: 2.6mm; border: solid var(--chinese); border-width: 0 1.4pt 1.4pt 0; transform: rotate(40deg); }
footer { font-size: 9pt; color: var(--muted); border-top: 0.5pt solid var(--line); padding-top: 1.2mm; }
cite { font-style: italic; }
em { font-style: normal; }
:lang(zh) .blank { min-width: 30mm; height: 6.2mm; }
:lang(zh) .answers .blank { height: auto; }
:lang(zh) .blank.long { min-width: 44mm; }
:lang(zh) th:nth-child(1) { width: 32mm; }
:lang(zh) th:nth-child(3) { width: 42mm; }
:lang(zh) .answers th:nth-child(3) { width: 42mm; }
:lang(zh) .worksheet tbody tr { height: 10mm; }
:lang(zh) .line { height: 7.5mm; }
:lang(zh) .sheet { line-height: 1.36; text-spacing-trim: trim-start; line-break: strict; }
`

/** Everything that sets a sheet. */
export function sheetCss(): string {
  return paletteCss() + facesCss() + layoutCss
}
