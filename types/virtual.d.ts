declare module 'virtual:palette.css' {}
declare module '*.css' {}
declare module 'virtual:qr-codes' {
  /** Where each edition is hosted, to scan; undefined where no site is set (vite/plugins/qr-code.ts). */
  export const qrCodes:
    Readonly<Record<'en' | 'zh', { readonly address: string, readonly size: number, readonly path: string }>> | undefined
}
declare module 'virtual:notes' {
  /** The spoken notes as HTML, a slide each; none where Slidev's server sends them (vite/slidev/notes.ts). */
  const notes: readonly string[]
  export default notes
}
