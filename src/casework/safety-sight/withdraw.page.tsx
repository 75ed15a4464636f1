import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { WithdrawForm } from './rules.ts'
import { SightLine } from './sight-line.tsx'
import { sightOf, withdrawSight } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.withdraw

async function found(tx: Tx, caseId: string, sightId: string | undefined) {
  const sight = isId(sightId) ? await sightOf(tx, caseId, sightId) : undefined
  if (!sight) throw notFound()
  return sight
}

export const loader = page('safety-sight:record', async ({ tx, caseId, params }) => ({
  caseId,
  sight: await found(tx, caseId, params.sightId),
}))

export const action = deed('safety-sight:record', {
  form: WithdrawForm,
  refusals: { already: say.already },
  constraints: { safety_sight_withdrawal_pkey: { refusal: 'already' } },
  run: async ({ tx, actor, caseId, params, input }) => {
    const sight = await found(tx, caseId, params.sightId)
    await withdrawSight(tx, actor, caseId, sight.id, input.why)
    return done({ to: `/huishoudens/${caseId}/veiligheid`, flash: say.done })
  },
})

export default function WithdrawSight({ loaderData: { caseId, sight }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <SightLine sight={sight} />
        {!sight.withdrawnWhy && (
          <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
            <TextArea form={form} name="why" label={say.why} rows={2} />
          </Form>
        )}
      </Stack>
    </>
  )
}
