import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { ContactCard } from '../our-people/contact-card.tsx'
import { ownHouseholds } from '../our-people/store.server.ts'

export const loader = page('family:tell-how-we-are', async ({ tx, actor, url }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const hasTold = url.searchParams.has('na')
  return {
    hasTold,
    contacts: households.flatMap(({ caseId, contact, deputies }) =>
      contact ? [{ caseId, contact, deputies }] : [],
    ),
  }
})

export default function CallSomebody({ loaderData: { hasTold, contacts } }: Shown<typeof loader>) {
  const { howAreWe: text } = useWords()
  const say = text.call
  return (
    <>
      <PageHead
        title={hasTold ? say.toldTitle : say.title}
        tab={say.tab}
        lead={hasTold ? say.toldLead : say.lead}
      />
      <Stack>
        <Card>
          <DangerNumbers />
        </Card>
        {contacts.length > 0 && (
          <>
            <p>{say.also}</p>
            {contacts.map(({ caseId, contact, deputies }) => (
              <ContactCard key={caseId} contact={contact} deputies={deputies} />
            ))}
          </>
        )}
        <p>
          <a className="nl-link" href="/mijn">
            {text.back}
          </a>
        </p>
      </Stack>
    </>
  )
}
