/**
 * Fetches what no first slide needs and a talk may ask for at any time: Chart.js and the faces. The deck calls it some seconds
 * after its start (vite/slidev/patches.ts); what fails is fetched again when it is asked for.
 */
export function fetchLater(): void {
  import('../exhibits/charts/chartjs.ts').catch(() => {})
  // The notes' own face is the presenter's.
  for (const face of document.fonts) if (face.style === 'normal' && !face.family.includes('Notes')) face.load().catch(() => {})
}
