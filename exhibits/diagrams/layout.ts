import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { Scene } from '../scene.ts'
import type { View } from './parts/style.ts'
import { interfaceWords } from '../../data/ui/messages.ts'
import { aimsScene } from './kinds/aims.ts'
import { answersScene } from './kinds/answers.ts'
import { banToHookScene } from './kinds/ban-to-hook.ts'
import { bundlesScene } from './kinds/bundles.ts'
import { copyingScene } from './kinds/copying.ts'
import { exchangeScene } from './kinds/exchange.ts'
import { expectationScene } from './kinds/expectation.ts'
import { fallingBehindScene } from './kinds/falling-behind.ts'
import { fieldScene } from './kinds/field.ts'
import { ladderScene } from './kinds/ladder.ts'
import { lettingGoScene } from './kinds/letting-go.ts'
import { leversScene } from './kinds/levers.ts'
import { limitScene } from './kinds/limit.ts'
import { loudnessScene } from './kinds/loudness.ts'
import { networkScene } from './kinds/network.ts'
import { postsScene } from './kinds/posts.ts'
import { reachScene } from './kinds/reach.ts'
import { shocksScene } from './kinds/shocks.ts'
import { streamsScene } from './kinds/streams.ts'
import { utterancesScene } from './kinds/utterances.ts'
import { textBlock } from './parts/text.ts'

function drawn(spec: DiagramSpec, view: View): Scene {
  switch (spec.kind) {
    case 'aims': return aimsScene(spec, view)
    case 'answers': return answersScene(spec, view)
    case 'ban-to-hook': return banToHookScene(spec, view)
    case 'bundles': return bundlesScene(spec, view)
    case 'copying': return copyingScene(spec, view)
    case 'exchange': return exchangeScene(spec, view)
    case 'expectation': return expectationScene(spec, view)
    case 'field': return fieldScene(spec, view)
    case 'ladder': return ladderScene(spec, view)
    case 'falling-behind': return fallingBehindScene(spec, view)
    case 'letting-go': return lettingGoScene(spec, view)
    case 'levers': return leversScene(spec, view)
    case 'loudness': return loudnessScene(spec, view)
    case 'network': return networkScene(spec, view)
    case 'limit': return limitScene(spec, view)
    case 'posts': return postsScene(spec, view)
    case 'reach': return reachScene(spec, view)
    case 'streams': return streamsScene(spec, view)
    case 'shocks': return shocksScene(spec, view)
    case 'utterances': return utterancesScene(spec, view)
    default: return spec satisfies never
  }
}

/**
 * A diagram as a scene. Where its places or heights are no data the narrow cut says so below it; the wide one stands on a
 * slide, whose source line does.
 */
export function sceneOf(spec: DiagramSpec, view: View): Scene {
  const scene = drawn(spec, view)
  if (!spec.scheme || view.cut === 'wide') return scene
  const height = scene.height + 24
  const corner = { x: scene.width, y: height - 2, at: 'bottom', anchor: 'end', role: 'scheme' } as const
  return { ...scene, height, marks: [...scene.marks, textBlock(view, 'caption', interfaceWords.scheme, corner)] }
}
