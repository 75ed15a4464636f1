import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { releasedPictures } from '#src/casework/public.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PictureCards } from '#src/ui/pictogram/pictogram.tsx'
import { ReadAloud } from '#src/ui/read-aloud/read-aloud.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { titlesOf } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'

export const loader = page('family:read', async ({ tx, actor }) => {
  const plans = await releasedPictures(tx, actor.personId ?? '')
  const titles =
    plans.length > 1 ? titlesOf(await ownHouseholds(tx, actor.accountId), writtenIn(actor.language)) : null
  return {
    plans: plans.map(({ caseId, pictures }) => ({ caseId, title: titles?.get(caseId) ?? null, pictures })),
  }
})

/** What was agreed, in pictures and few words, for the child for whom they were made. */
export default function OwnPictures({ loaderData: { plans } }: Shown<typeof loader>) {
  const say = useWords().ourPlan.pictures
  return (
    <>
      <PageHead title={say.title} lead={plans.length > 0 && say.lead} />
      <Stack>
        {plans.length > 0 && <ReadAloud />}
        {plans.length === 0 && <Empty title={say.none}>{say.noneLead}</Empty>}
        {plans.map(({ caseId, title, pictures }) =>
          title ? (
            <Section key={caseId} title={title}>
              <PictureCards items={pictures} />
            </Section>
          ) : (
            <PictureCards key={caseId} items={pictures} />
          ),
        )}
        <Section title={say.help}>
          <DangerNumbers />
        </Section>
      </Stack>
    </>
  )
}
