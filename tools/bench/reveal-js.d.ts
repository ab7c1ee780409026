/** What the benchmark uses of reveal.js, so that the project's types need nothing of tools/bench/node_modules. */
declare module 'reveal.js' {
  export default class Reveal {
    constructor(options: Readonly<Record<string, unknown>>)
    initialize(): Promise<void>
    on(event: 'slidechanged', listener: () => void): void
    getCurrentSlide(): HTMLElement
  }
}
