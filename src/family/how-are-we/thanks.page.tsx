import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { ownScores } from '#src/casework/public.ts'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { whoReads } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
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

export default function Thanks({ loaderData: { name, told, contactName } }: Shown<typeof loader>) {
  const { howAreWe: text } = useWords()
  const say = text.thanks
  return (
    <>
      <PageHead title={say.title} tab={text.title} lead={say.lead} />
      <Stack>
        <Told by={name} told={told} />
        {!told.readOn && (
          <p>
            <Said>{text.who(contactName && asTyped(contactName))}</Said>
          </p>
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
