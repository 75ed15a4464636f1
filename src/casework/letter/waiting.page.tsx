import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { PaperList } from './post/paper-list.tsx'
import { paperForMe } from './post/store.server.ts'
import { lettersAddress } from './rules.ts'
import { waitingForMe } from './store.server.ts'
import { text, wayNames } from './text.nl.ts'

const say = text.post

export const loader = page('household-case:list', async ({ tx }) => ({
  waiting: await waitingForMe(tx),
  papers: await paperForMe(tx),
}))

/** The paper route: what still has to go, of all households of one contact person. */
export default function WaitingPost({ loaderData: { waiting, papers } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.post.today, to: '/vandaag' }, { label: say.title }]}
      />
      {waiting.length + papers.length === 0 && <Empty title={say.none}>{say.noneLead}</Empty>}
      <Stack>
        {waiting.length > 0 && (
          <Section title={say.letters}>
            <LinkList
              items={waiting.map(({ id, caseId, householdName, person, way, madeOn }) => ({
                to: `${lettersAddress(caseId)}/${id}`,
                title: say.line(householdName, nameOf(person)),
                note: [way && wayNames[way], madeOn && say.since(dayInWords(madeOn))]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Section>
        )}
        <PaperList papers={papers} />
      </Stack>
    </>
  )
}
