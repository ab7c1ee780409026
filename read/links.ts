/** Links to what lies beside a page, which differ between a hosted edition and a single file. */
export interface Links {
  /** The slide of a number; absent where no slides lie beside. */
  readonly slide?: (no: number) => string
  /** The same section in the other language; absent where that is not there. */
  readonly other?: (id: string) => string
  /** A picture or the data of an exhibit, by the file's name; absent where none lie beside. */
  readonly exhibit?: (name: string) => string
  /** Files that can be downloaded, by what they are called there; in a single file a small one stands in its address. */
  readonly files: readonly { readonly name: string, readonly address: string }[]
}
