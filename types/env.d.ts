interface ImportMetaEnv {
  /** Whether this is a build, without Slidev's server. */
  readonly PROD: boolean
  /** Whether PDFs to download lie beside this build's page. */
  readonly DECK_PRINTS?: boolean
  /** Whether this build keeps itself for visits without a line (vite/plugins.ts). */
  readonly DECK_OFFLINE?: boolean
  /** Whether the other edition is hosted beside this one (vite/plugins.ts). */
  readonly DECK_EDITIONS?: boolean
}
interface ImportMeta {
  readonly env: ImportMetaEnv
}
