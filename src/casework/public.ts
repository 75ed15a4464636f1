// What other parts of the house may use of casework.
export { MarkForm, type MarkInput } from './top3-plan/marks/rules.ts'
export { recordOwnMark } from './top3-plan/marks/store.server.ts'
export { releasedPlanFor, releasedPlansFor } from './top3-plan/release/store.server.ts'
export { type Agreement, markOf, type Plan, type Situation, watchOf } from './top3-plan/rules.ts'
export { markNames, planName, rolePartNames, statusNames } from './top3-plan/text.nl.ts'
