import { defineRoutesSetup } from '@slidev/types'
import RouteError from '../components/RouteError.vue'

/** A view whose part can't be fetched says so; without this there would be an empty page. */
export default defineRoutesSetup(routes =>
  routes.map((route) => {
    const { component } = route
    // Parts that are fetched when they are wanted are functions; what is there is an object.
    const fetched = typeof component === 'function' ? (component as () => Promise<unknown>) : undefined
    return fetched ? ({ ...route, component: () => fetched().catch(() => RouteError) } as typeof route) : route
  }),
)
