interface ImportMetaEnv {
  /** Whether this build keeps itself for visits without a line (vite/build.ts). */
  readonly DECK_OFFLINE?: boolean
}
interface ImportMeta { readonly env: ImportMetaEnv }
