import type { ReminderId } from '../../data/exhibits/reminders.ts'
import { describe, expect, it } from 'vitest'
import { reminderDescription, reminderOf, reminders, reminderTitle } from '../../data/exhibits/reminders.ts'
import { tagsIn } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { reminderScene, reminderSize } from '../../exhibits/reminders/scene.ts'
import { textsIn } from '../../exhibits/scene.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { sceneFaults } from '../lib/scene-faults.ts'

const ids = Object.keys(reminders) as ReminderId[]

describe.each(ids)('the reminder “%s”', (id) => {
  it.each(locales)('can be read beside a question in %s', (locale) => {
    const scene = reminderScene(id, locale)
    expect(scene).toMatchObject(reminderSize)
    expect(textsIn(scene.marks).length).toBeGreaterThan(2)
    expect(sceneFaults(scene, { locale, cut: 'wide' }, Infinity)).toEqual([])
    expect(reminderDescription(id, locale).length).toBeGreaterThan(8)
    expect(reminderTitle(id)[locale]).not.toBe('')
  })
  it.each(locales)('asks something in %s', (locale) => {
    const said = textsIn(reminderScene(id, locale).marks).map(({ lines }) => lines.flat().map(({ text }) => text).join(''))
    expect(said.filter(text => /[?？]/u.test(text)).length, said.join(' | ')).toBeGreaterThan(0)
  })
  it('shows the figures that it says', () => {
    const shown = textsIn(reminderScene(id, 'en').marks).flatMap(({ lines }) => lines.flat().flatMap(({ figure }) => figure ?? []))
    expect(new Set(shown)).toEqual(new Set(reminderOf(id).figures))
  })
})

describe.each(locales)('the questions in %s', (locale) => {
  it('each stand beside a reminder of their own', () => {
    const asked = slidesOf(locale).filter(({ frontmatter }) => frontmatter.layout === 'question')
    const shown = asked.map(({ content }) => tagsIn(content, 'Reminder').map(({ attributes }) => attributes.id))
    expect(shown.every(ids => ids.length === 1)).toBe(true)
    expect(shown.flat().sort()).toEqual([...ids].sort())
  })
})
