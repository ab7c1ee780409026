declare module 'vue' {
  interface GlobalComponents {
    /** Slidev's own: shows its slot from a click on. */
    VClick: import('vue').DefineComponent<{ at?: string | number }>
    Fig: typeof import('../components/Fig.vue').default
    Diagram: typeof import('../components/Diagram.vue').default
    Reminder: typeof import('../components/Reminder.vue').default
    Chart: typeof import('../components/Chart.vue').default
    Scorecard: typeof import('../components/Scorecard.vue').default
  }
}
export {}
