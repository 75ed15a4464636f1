// What other parts of the house may use of governance; everything else stays inside.

export { bringBarrier } from './item/barrier.server.ts'
