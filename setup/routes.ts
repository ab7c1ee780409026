import { slides } from '@slidev/client/logic/slides.ts'
import Player from '@slidev/client/pages/play.vue'
import { defineRoutesSetup } from '@slidev/types'
import RouteError from '../components/RouteError.vue'

type Route = Parameters<Parameters<typeof defineRoutesSetup>[0]>[0][number]

/** Views that show no notes. */
const withoutNotes = ['/:no', '/print', '/:pathMatch(.*)*']

/** Gives the slides their notes, which a build keeps in a chunk of their own. */
async function fetchNotes(): Promise<void> {
  const { default: notes } = await import('virtual:notes')
  for (const [index, note] of notes.entries()) slides.value[index]!.meta.slide.noteHTML = note
}

/** Slidev's routes, for a deck without Slidev's server, whose chunks may fail to load. */
export default defineRoutesSetup(routes => routes.map(ours))

function ours(route: Route): Route {
  // Every visit needs the player: in the first chunk it costs no request of its own.
  if (route.name === 'play') return { ...route, component: Player } as Route
  // Notes are edited through Slidev's server: without one, its page is empty.
  if (route.name === 'notes-edit' && import.meta.env.PROD) return { path: route.path, name: route.name, redirect: '/notes' }
  const { component } = route
  // A function loads a chunk: where that fails, say so instead of showing an empty page.
  if (typeof component !== 'function') return route
  const load = component as () => Promise<unknown>
  const loadAll = withoutNotes.includes(route.path) ? load : async () => (await Promise.all([load(), fetchNotes()]))[0]
  return { ...route, component: () => loadAll().catch(() => RouteError) } as Route
}
