import { dayInWords } from '#src/kernel/day.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { plannedAddress } from '../../planned-consultation/addresses.ts'
import { lettersAddress } from '../rules.ts'
import { text } from '../text.nl.ts'
import type { Paper } from './store.server.ts'

const say = text.post

/** Where it is put on paper: the form, a new letter, or the consultation for who is only named there. */
function addressOf({ kind, caseId, plannedId, seatId, personId }: Paper): string {
  const here = plannedId && plannedAddress(caseId, plannedId)
  if (here && kind === 'when-form') return `${here}/wanneer/${seatId}`
  if (here && !personId) return here
  return `${lettersAddress(caseId)}/nieuw?soort=${kind}&voor=${personId}`
}

/** What is no letter yet and has to reach somebody on paper. */
export const PaperList = ({ papers }: { papers: readonly Paper[] }) =>
  papers.length > 0 && (
    <Section title={say.paper}>
      <p>{say.paperLead}</p>
      <LinkList
        items={papers.map(one => ({
          to: addressOf(one),
          title: say.line(one.householdName, one.name),
          note: `${say.papers[one.kind]} · ${say.wanted(dayInWords(one.since))}`,
        }))}
      />
    </Section>
  )
