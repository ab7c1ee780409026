declare module 'subset-font' {
  /** A font with only the glyphs of `text`, with the features that they need. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt', preserveNameIds?: readonly number[] },
  ): Promise<Uint8Array>
}
