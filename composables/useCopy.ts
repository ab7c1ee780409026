import { ref } from 'vue'

/** Copies a text to the clipboard; falls back to a selection and `execCommand` where the Clipboard API is blocked. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  }
  catch {
    const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true })
    field.style.position = 'fixed'
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    return done
  }
}

/** Copies texts, and says for two seconds which one was copied, or that it was not. */
export function useCopy<Name extends string>() {
  const state = ref<{ readonly name: Name, readonly done: boolean }>()
  async function copy(name: Name, text: string): Promise<void> {
    const result = { name, done: await toClipboard(text) }
    state.value = result as typeof state.value
    setTimeout(() => {
      if (state.value?.name === name) state.value = undefined
    }, 2000)
  }
  return { state, copy }
}

/** The address of a slide at a step, which also opens a figure's card where one is named; works in the hosted and in the one-file deck. */
export function linkTo(slide: number, clicks: number, figure?: string): string {
  const query = new URLSearchParams({ ...(clicks && { clicks: String(clicks) }), ...(figure && { figure }) })
  const page = location.href.split(/[?#]/u)[0]
  return `${page}#/${slide}${query.size ? `?${query}` : ''}`
}
