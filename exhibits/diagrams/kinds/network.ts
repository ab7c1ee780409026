import type { NetworkSpec } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Scene } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import { barrierScene } from './network-barrier.ts'
import { rowsScene } from './network-rows.ts'

/** Who takes what from whom: in rows, or through a barrier where there is one. */
export function networkScene(spec: NetworkSpec, view: View): Scene {
  return spec.barrier ? barrierScene({ ...spec, barrier: spec.barrier }, view) : rowsScene(spec, view)
}
