// What other parts of the house may use of casework; everything else stays inside.

export { myPseudonyms, namesWithinReach } from './pseudonym/store.server.ts'
export { soundsOfDanger, TellForm } from './safety-measurement/rules.ts'
export { ownScores, tellHowItGoes } from './safety-measurement/store.server.ts'
