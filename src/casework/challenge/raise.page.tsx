import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { RaiseForm } from './rules.ts'
import { raiseChallenge } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.raiseForm

export const loader = page('challenge:raise', async ({ tx, caseId }) => ({
  caseId,
  name: (await householdOf(tx, caseId))?.name ?? '',
}))

export const action = deed('challenge:raise', {
  form: RaiseForm,
  refusals: {},
  run: async ({ tx, actor, caseId, input, tell }) => {
    const challengeId = await raiseChallenge(tx, actor, caseId, input.question)
    await tell('challenge.raised', { caseId, challengeId })
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function RaiseChallenge({ loaderData: { caseId, name }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <TextArea form={form} name="question" label={say.question} hint={say.questionHint} rows={4} />
      </Form>
    </>
  )
}
