declare module 'virtual:palette.css' {}
declare module '*.css' {}
declare module 'virtual:address' {
  /** Where each edition is hosted, to scan; undefined where no site is set (vite/address.ts). */
  export const addresses: Readonly<Record<'en' | 'zh', { readonly address: string, readonly size: number, readonly path: string }>> | undefined
}
