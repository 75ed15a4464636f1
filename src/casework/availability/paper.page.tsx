import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { seatAt } from '../planned-consultation/at.server.ts'
import { text as plannedText } from '../planned-consultation/text.nl.ts'
import { AnswerFields, formOf } from './answer-fields.tsx'
import { AnswerForm } from './forms.ts'
import { recordAnswer } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.paper

export const loader = page('planned-consultation:prepare', async ({ tx, caseId, params }) => {
  const { planned, seat } = await seatAt(tx, caseId, params)
  return { caseId, planned, seat }
})

export const action = deed('planned-consultation:prepare', {
  form: AnswerForm,
  refusals: {},
  run: async ({ tx, actor, caseId, params, input }) => {
    const { planned, seat } = await seatAt(tx, caseId, params)
    await recordAnswer(tx, actor, caseId, seat.id, input)
    return done({ to: plannedAddress(caseId, planned.id), flash: say.done })
  },
})

export default function Paper({ loaderData: { caseId, planned, seat }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formOf(seat.answer)
  const here = plannedAddress(caseId, planned.id)
  return (
    <>
      <PageHead
        title={say.title(seat.name)}
        lead={say.lead}
        crumbs={[{ label: plannedText.title, to: here }, { label: say.title(seat.name) }]}
      />
      <div>
        <ButtonLink to={`${here}/wanneer/${seat.id}/formulier.pdf`}>{text.form.print}</ButtonLink>
      </div>
      <Form form={form} submit={say.submit} cancelTo={here}>
        <AnswerFields form={form} firstOn={planned.firstOn} lastOn={planned.lastOn} />
      </Form>
    </>
  )
}
