declare module 'vue' {
  interface GlobalComponents {
    /** Slidev's own: shows its slot from a click on. */
    VClick: import('vue').DefineComponent<{ at?: string | number }>
    Fig: typeof import('../components/Fig.vue').default
    Chart: typeof import('../components/Chart.vue').default
    FigureIndex: typeof import('../components/FigureIndex.vue').default
    WhereWeAre: typeof import('../components/WhereWeAre.vue').default
    DeckAddress: typeof import('../components/DeckAddress.vue').default
    DataFile: typeof import('../components/DataFile.vue').default
    ReadingKey: typeof import('../components/ReadingKey.vue').default
  }
}
export {}
