import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { ownScores } from '#src/casework/public.ts'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { whoReads } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
import { text } from './text.nl.ts'
import { Told } from './told.tsx'

export const loader = page('family:tell-how-we-are', async ({ tx, actor, params }) => {
  for (const household of await ownHouseholds(tx, actor.accountId)) {
    const told = (await ownScores(tx, actor.accountId, household.caseId)).find(
      one => one.id === params.measurementId,
    )
    if (told) return { name: actor.name, told, contactName: whoReads(household) }
  }
  throw notFound()
})

const say = text.thanks

export default function Thanks({ loaderData: { name, told, contactName } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} tab={text.title} lead={say.lead} />
      <Stack>
        <Told by={name} told={told} />
        {!told.readOn && <p>{text.who(contactName)}</p>}
        <p>
          <a className="nl-link" href="/mijn">
            {text.back}
          </a>
        </p>
      </Stack>
    </>
  )
}
