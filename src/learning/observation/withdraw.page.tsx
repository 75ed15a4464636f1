import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ownObservation } from './own.server.ts'
import { withdrawObservation, withdrewBefore } from './store.server.ts'
import { crumbs, text } from './text.nl.ts'

const say = text.withdraw

export const loader = page('observation:share', async access => {
  const { id, text: words, isEvidence } = await ownObservation(access)
  return { id, words, isEvidence }
})

export const action = deed('observation:share', {
  form: z.object({}),
  refusals: { rests: say.rests },
  constraints: { a_lesson_rests_on_it: { refusal: 'rests' } },
  run: async access => {
    const isWithdrawn = await withdrewBefore(access.tx, access.actor, access.params.observationId)
    if (!isWithdrawn) await withdrawObservation(access.tx, access.actor, (await ownObservation(access)).id)
    return done({ to: '/praktijk/observaties', flash: say.done })
  },
})

export default function WithdrawObservation({
  loaderData: { id, words, isEvidence },
  actionData,
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbs(say.title)} />
      {isEvidence ? (
        <Notice tone="notice" title={say.rests}>
          <p>
            <a className="nl-link" href={`/praktijk/observaties/${id}/verbetering`}>
              {text.correct.title}
            </a>
          </p>
        </Notice>
      ) : (
        <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/praktijk/observaties">
          <p className="tt-as-typed">{words}</p>
        </Form>
      )}
    </>
  )
}
