import { shortNames } from '../journal/rules.ts'
import { kindNames as journalNames } from '../journal/text.nl.ts'
import { ways } from '../safety-sight/rules.ts'
import type { Moment } from '../timeline/rules.ts'
import { kindAt } from './rules.ts'
import type { Conversation, Met } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

type Titled = Pick<Conversation, 'place' | 'kind' | 'withOthers'> & { people: Omit<Met, 'id'>[] }

/** What a contact was and with whom, in one line. */
export function titleOf({ place, kind, people, withOthers }: Titled): string {
  const what = place ? kindNames[kindAt(place)] : journalNames[kind ?? 'conversation']
  const named = shortNames(people)
  const parts = ways.toReversed().toSorted((a, b) => Number(a === 'missed') - Number(b === 'missed'))
  const others = withOthers ? [withOthers] : []
  if (kind === 'message') {
    const names = [...named.map(one => one.name), ...others]
    return text.line.title(what, names.length > 0 ? [text.line.names(names)] : [])
  }
  return text.line.title(
    what,
    parts.flatMap(way => {
      const names = named.filter(one => one.way === way).map(one => one.name)
      const all = way === 'spoken' ? [...names, ...others] : names
      return all.length > 0 ? [text.line.met(way, all)] : []
    }),
  )
}

/** The same as lines of the timeline; what was said stands behind a line that has words. */
export const conversationMoments = (caseId: string, conversations: readonly Conversation[]): Moment[] =>
  conversations.toReversed().map(one => ({
    on: one.on,
    title: titleOf(one),
    about: [...new Set([...one.people.map(person => person.id), ...one.about])],
    teamOnly: one.teamOnly,
    to: one.entryId
      ? `/huishoudens/${caseId}/contactjournaal/${one.entryId}`
      : `/huishoudens/${caseId}/veiligheid`,
  }))
