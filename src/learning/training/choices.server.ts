import type { Tx } from '#src/platform/database/types.ts'
import { improvementTitles } from '../improvement-proposal/store.server.ts'
import { organisations } from './store.server.ts'

/** What can be chosen for a training: who comes, and the improvement it belongs to. */
export const trainingChoices = async (tx: Tx) => ({
  from: (await organisations(tx)).map(({ id, name }) => ({ value: id, label: name })),
  improvements: (await improvementTitles(tx)).map(({ id, title }) => ({ value: id, label: title })),
})
