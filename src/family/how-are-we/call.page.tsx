import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ContactCard } from '../our-people/contact-card.tsx'
import { ownCaseId, peopleWithUs } from '../our-people/store.server.ts'
import { text } from './text.nl.ts'

const say = text.call

export const loader = page('family:tell-how-we-are', async ({ tx, actor }) => {
  const caseId = await ownCaseId(tx, actor.accountId)
  if (!caseId) throw notFound()
  const people = await peopleWithUs(tx, caseId)
  return { contact: people.find(person => person.part === 'contact-person') ?? null }
})

export default function CallSomebody({ loaderData: { contact } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <Card>
          <DangerNumbers />
        </Card>
        {contact && (
          <>
            <p>{say.also}</p>
            <ContactCard contact={contact} />
          </>
        )}
        <p>
          <a className="nl-link" href="/mijn">
            {say.back}
          </a>
        </p>
      </Stack>
    </>
  )
}
