import type { DiagramKind } from './kind.ts'
import type { AimsSpec } from './kinds/aims.ts'
import type { AnswersSpec } from './kinds/answers.ts'
import type { BanToHookSpec } from './kinds/ban-to-hook.ts'
import type { BundlesSpec } from './kinds/bundles.ts'
import type { CopyingSpec } from './kinds/copying.ts'
import type { ExchangeSpec } from './kinds/exchange.ts'
import type { ExpectationSpec } from './kinds/expectation.ts'
import type { FallingBehindSpec } from './kinds/falling-behind.ts'
import type { FieldSpec } from './kinds/field.ts'
import type { LadderSpec } from './kinds/ladder.ts'
import type { LettingGoSpec } from './kinds/letting-go.ts'
import type { LeversSpec } from './kinds/levers.ts'
import type { LimitSpec } from './kinds/limit.ts'
import type { LoudnessSpec } from './kinds/loudness.ts'
import type { NetworkSpec } from './kinds/network.ts'
import type { PostsSpec } from './kinds/posts.ts'
import type { ReachSpec } from './kinds/reach.ts'
import type { ShocksSpec } from './kinds/shocks.ts'
import type { StreamsSpec } from './kinds/streams.ts'
import type { UtterancesSpec } from './kinds/utterances.ts'
import { aims } from './kinds/aims.ts'
import { answers } from './kinds/answers.ts'
import { banToHook } from './kinds/ban-to-hook.ts'
import { bundles } from './kinds/bundles.ts'
import { copying } from './kinds/copying.ts'
import { exchange } from './kinds/exchange.ts'
import { expectation } from './kinds/expectation.ts'
import { fallingBehind } from './kinds/falling-behind.ts'
import { field } from './kinds/field.ts'
import { ladder } from './kinds/ladder.ts'
import { lettingGo } from './kinds/letting-go.ts'
import { levers } from './kinds/levers.ts'
import { limit } from './kinds/limit.ts'
import { loudness } from './kinds/loudness.ts'
import { network } from './kinds/network.ts'
import { posts } from './kinds/posts.ts'
import { reach } from './kinds/reach.ts'
import { shocks } from './kinds/shocks.ts'
import { streams } from './kinds/streams.ts'
import { utterances } from './kinds/utterances.ts'

/** What a diagram shows, before any decision on how it is drawn; a kind a file in `kinds/`. */
export type DiagramSpec
  = AimsSpec
    | AnswersSpec
    | BanToHookSpec
    | BundlesSpec
    | CopyingSpec
    | ExchangeSpec
    | ExpectationSpec
    | FieldSpec
    | LadderSpec
    | FallingBehindSpec
    | LettingGoSpec
    | LeversSpec
    | LoudnessSpec
    | NetworkSpec
    | LimitSpec
    | PostsSpec
    | ReachSpec
    | StreamsSpec
    | ShocksSpec
    | UtterancesSpec

/** Every kind of diagram. */
export const diagramKinds: {
  readonly [K in DiagramSpec['kind']]: DiagramKind<Extract<DiagramSpec, { kind: K }>>
} = {
  aims,
  answers,
  'ban-to-hook': banToHook,
  bundles,
  copying,
  exchange,
  expectation,
  field,
  ladder,
  'falling-behind': fallingBehind,
  'letting-go': lettingGo,
  levers,
  loudness,
  network,
  limit,
  posts,
  reach,
  streams,
  shocks,
  utterances,
}
