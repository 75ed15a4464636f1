import type { Moment } from '../timeline/rules.ts'
import type { StoredHelp } from './store.server.ts'
import { kindNames, stateNames, text } from './text.nl.ts'

const told = ['requested', 'running', 'completed', 'stopped', 'refused']

/** When help was asked for, began and ended, and for whom. */
export const helpMoments = (caseId: string, help: readonly StoredHelp[]): Moment[] =>
  help.flatMap(({ id, kind, provider, forPersons, steps }) =>
    steps
      .filter(({ step }) => told.includes(step))
      .map(({ step, onDay }) => ({
        on: onDay,
        title: text.timeline(text.by(kindNames[kind], provider), stateNames[step]),
        to: `/huishoudens/${caseId}/hulp/${id}`,
        about: forPersons.map(one => one.id),
      })),
  )
