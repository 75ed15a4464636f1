import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { crumbs } from '../text.nl.ts'
import { AgreementFields } from './fields.tsx'
import { AgreementForm } from './rules.ts'
import { recordAgreement } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.add

export const loader = page('training:write', async () => ({}))

export const action = deed('training:write', {
  form: AgreementForm,
  refusals: {},
  run: async ({ tx, actor, input }) => {
    await recordAgreement(tx, actor, input)
    return done({ to: '/praktijk/scholing', flash: say.done })
  },
})

export default function AddAgreement({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbs(say.title)} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk/scholing">
        <AgreementFields form={form} />
      </Form>
    </>
  )
}
