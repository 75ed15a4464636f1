/** What other parts of the house may ask casework. */
export { myPseudonyms, namesWithinReach } from './pseudonym/store.server.ts'
