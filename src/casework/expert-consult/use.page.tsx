import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { stepConstraints } from './at.server.ts'
import { followings, UseForm } from './rules.ts'
import { consultsIn, recordUse } from './store.server.ts'
import { followingNames, text } from './text.nl.ts'

const say = text.useForm

export const loader = page('expert-consult:ask', async ({ tx, caseId, params }) => {
  const consult = (await consultsIn(tx, [caseId])).find(one => one.id === params.consultId)
  if (consult?.state !== 'waits-for-use') throw notFound()
  return { consult }
})

export const action = deed('expert-consult:ask', {
  form: UseForm,
  refusals: { meanwhile: text.meanwhile },
  constraints: stepConstraints,
  run: async ({ tx, actor, caseId, params, input, tell }) => {
    const consult = (await consultsIn(tx, [caseId])).find(one => one.id === params.consultId)
    if (!consult) throw notFound()
    await recordUse(tx, actor, consult.id, input)
    await tell('expert-consult.used', { consultId: consult.id })
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function UseAdvice({ loaderData: { consult }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={consult.question} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${consult.caseId}/vragen/${consult.id}`}>
        <Radios
          form={form}
          name="applied"
          legend={say.applied}
          options={followings.map(value => ({ value, label: followingNames[value] }))}
        />
        <TextArea form={form} name="usedHow" label={say.usedHow} hint={say.usedHowHint} rows={4} />
        <Radios
          form={form}
          name="usefulness"
          legend={say.usefulness}
          options={say.grades.map((label, index) => ({ value: String(index + 1), label }))}
        />
      </Form>
    </>
  )
}
