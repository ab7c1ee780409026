import { sharedState, useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { useLoading } from '../composables/useLoading.ts'
import { useShortTalk } from '../composables/useShortTalk.ts'

/**
 * Loads slides ahead, and publishes the initial slide to Slidev's sync state. Slidev syncs on changes of route, and setup/main.ts
 * awaits the first: without this a new presenter window would fall back to slide 1.
 */
export default defineRootSetup(() => {
  useShortTalk()
  useLoading()
  const { currentSlideNo, clicks, isPresenter } = useNav()
  const router = useRouter()
  Object.assign(sharedState, {
    page: currentSlideNo.value,
    clicks: clicks.value,
    lastUpdate: { id: '', type: isPresenter.value ? 'presenter' : 'viewer', time: Date.now() },
  })
  onMounted(() => router.replace(router.currentRoute.value.fullPath))
})
