/** Slidev's page that plays the slides; see `slidev-client.d.ts`. */
declare const Player: import('vue').Component
export default Player
