import { sharedState, useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { onMounted } from 'vue'
import { useRouter } from 'vue-router'

/**
 * Says where this window begins, to itself and to the others. Slidev does so after each change of route, and the first
 * is over before it listens, because setup/main.ts waits for it: a presenter's window would go back to the first slide.
 */
export default defineRootSetup(() => {
  const { currentSlideNo, clicks, isPresenter } = useNav()
  const router = useRouter()
  Object.assign(sharedState, {
    page: currentSlideNo.value,
    clicks: clicks.value,
    lastUpdate: { id: '', type: isPresenter.value ? 'presenter' : 'viewer', time: Date.now() },
  })
  onMounted(() => router.replace(router.currentRoute.value.fullPath))
})
