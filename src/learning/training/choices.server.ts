import type { Tx } from '#src/platform/database/types.ts'
import { improvementTitles } from '../improvement-proposal/store.server.ts'
import { modules } from './module/store.server.ts'
import { agreements } from './partner-agreement/store.server.ts'
import { organisations } from './store.server.ts'

const titled = (rows: readonly { id: string; title: string }[]) =>
  rows.map(({ id, title }) => ({ value: id, label: title }))

/** What can be chosen for a training: who comes, the improvement and the module it belongs to, and what was agreed. */
export const trainingChoices = async (tx: Tx) => ({
  from: (await organisations(tx)).map(({ id, name }) => ({ value: id, label: name })),
  improvements: titled(await improvementTitles(tx)),
  modules: titled(await modules(tx)),
  agreements: (await agreements(tx)).map(({ id, partner, about }) => ({
    value: id,
    label: `${partner}: ${about}`,
  })),
})
export type TrainingChoices = Awaited<ReturnType<typeof trainingChoices>>
