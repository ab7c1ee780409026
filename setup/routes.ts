import Player from '@slidev/client/pages/play.vue'
import { defineRoutesSetup } from '@slidev/types'
import RouteError from '../components/RouteError.vue'

type Route = Parameters<Parameters<typeof defineRoutesSetup>[0]>[0][number]

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
  return { ...route, component: () => load().catch(() => RouteError) } as Route
}
