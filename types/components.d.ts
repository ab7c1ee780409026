declare module 'vue' {
  interface GlobalComponents {
    Fig: typeof import('../components/Fig.vue').default
    Chart: typeof import('../components/Chart.vue').default
    FigureIndex: typeof import('../components/FigureIndex.vue').default
    DataFile: typeof import('../components/DataFile.vue').default
    ReadingKey: typeof import('../components/ReadingKey.vue').default
  }
}
export {}
