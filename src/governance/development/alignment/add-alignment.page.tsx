import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../../steering/text.nl.ts'
import { text as about } from '../text.nl.ts'
import { AlignmentFields } from './fields.tsx'
import { alignmentForm } from './rules.ts'
import { addAlignment } from './store.server.ts'
import { developmentsHome, text } from './text.nl.ts'

const say = text.form

export const loader = page('development:write', async () => ({}))

export const action = deed('development:write', {
  form: ({ today }) => alignmentForm(today),
  refusals: { 'too-early': say.tooEarly },
  constraints: { agreed_on_its_day: { refusal: 'too-early', field: 'agreed' } },
  run: async ({ tx, actor, input }) => {
    await addAlignment(tx, actor, input)
    return done({ to: developmentsHome, flash: say.added })
  },
})

export default function AddAlignment({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.addTitle}
        lead={say.lead}
        crumbs={steeringCrumbs(say.addTitle, { label: about.list.title, to: developmentsHome })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo={developmentsHome}>
        <AlignmentFields form={form} />
      </Form>
    </>
  )
}
