import type { Moment } from '../timeline/rules.ts'
import { addressOf } from './rules.ts'
import type { HouseholdFile } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

type Kept = Pick<HouseholdFile, 'id' | 'kind' | 'title' | 'datedOn' | 'withdrawal'> & {
  about: readonly { id: string }[]
}

/** Letters and photos on their own day; what was withdrawn is not among them. */
export const fileMoments = (caseId: string, files: readonly Kept[]): Moment[] =>
  files
    .filter(file => !file.withdrawal)
    .map(file => ({
      on: file.datedOn,
      title: text.line(kindNames[file.kind], file.title),
      about: file.about.map(person => person.id),
      to: `${addressOf(caseId)}/${file.id}`,
    }))
