import { readingFolder } from '../../data/ui/reading.ts'
import { fileStem } from '../../data/ui/site.ts'
import { readingSections } from '../../read/sections.ts'
import { presentEditions, slidesOf } from '../slides.ts'

/** The key in sessionStorage for a visit that has chosen the slides. */
const kept = `${fileStem}-slides`

/**
 * What the hosted reading edition runs, and can do without: whoever has come here has chosen it, and reads it offline from
 * now on. A reader who saves data is not sent the rest of the deck. It begins when nothing is left to paint.
 */
export const readingScript = [
  `try{sessionStorage.removeItem('${kept}')}catch(e){}`,
  `addEventListener('load',()=>setTimeout(async()=>{`,
  `try{if(!(navigator.connection||{}).saveData)await navigator.serviceWorker.register('../sw.js')}catch(e){}},1500))`,
].join('')

/**
 * A phone held upright opens the reading edition at the section that its link names, before anything else is fetched,
 * unless the visit has asked for the slides (`?slides`). Both editions have the same sections: one script does for both.
 */
export function phoneScript(): string {
  const ids = readingSections(slidesOf(presentEditions()[0]!), false).map(({ id }) => id).join(' ')
  return [
    `var wants=/[?&]slides\\b/.test(location.search);`,
    `try{if(wants)sessionStorage.setItem('${kept}','1');wants=wants||sessionStorage.getItem('${kept}')}catch(e){}`,
    `var named=/^(?:#\\/?(\\d+)?(?:\\?.*)?)?$/.exec(location.hash);`,
    `if(named&&!wants&&matchMedia('(max-width:599px) and (orientation:portrait)').matches)`,
    `location.replace('${readingFolder}/#'+('${ids}'.split(' ')[(named[1]||1)-1]||'top'))`,
  ].join('')
}
