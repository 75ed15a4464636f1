// What other parts of the house may use of casework; everything else stays inside.

export { myPseudonyms, namesWithinReach } from './pseudonym/store.server.ts'
export { soundsOfDanger, TellForm } from './safety-measurement/rules.ts'
export { ownScores, tellHowItGoes } from './safety-measurement/store.server.ts'
export { anchors } from './safety-measurement/text.nl.ts'
export { MarkForm, type MarkInput } from './top3-plan/marks/rules.ts'
export { recordOwnMark } from './top3-plan/marks/store.server.ts'
export { releasedPlanFor, releasedPlansFor } from './top3-plan/release/store.server.ts'
export { type Agreement, markOf, type Plan, type Situation, watchOf } from './top3-plan/rules.ts'
export { markNames, planName, rolePartNames, statusNames } from './top3-plan/text.nl.ts'
