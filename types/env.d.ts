interface ImportMetaEnv {
  /** Whether this is a build, without Slidev's server. */
  readonly PROD: boolean
  /** Whether this build has PDFs to download. */
  readonly DECK_PRINTS?: boolean
  /** Whether a service worker caches this build for offline visits (vite/slidev/build.ts). */
  readonly DECK_OFFLINE?: boolean
  /** Whether the other edition is hosted beside this one. */
  readonly DECK_EDITIONS?: boolean
}
interface ImportMeta {
  readonly env: ImportMetaEnv
}
