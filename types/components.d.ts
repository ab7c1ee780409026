declare module 'vue' {
  interface GlobalComponents {
    /** Slidev's own: shows its slot from a click on. */
    VClick: import('vue').DefineComponent<{ at?: string | number }>
    Fig: typeof import('../components/Fig.vue').default
    Chart: typeof import('../components/Chart.vue').default
    FigureIndex: typeof import('../components/FigureIndex.vue').default
    ArgumentOutline: typeof import('../components/ArgumentOutline.vue').default
    DeckQrCode: typeof import('../components/DeckQrCode.vue').default
    DataFileLink: typeof import('../components/DataFileLink.vue').default
    NotationLegend: typeof import('../components/NotationLegend.vue').default
  }
}
export {}
