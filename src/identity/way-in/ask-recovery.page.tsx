import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { AskRecoveryForm } from './rules.ts'
import { askRecovery } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.ask

export const loader = page('way-in:manage', async access => {
  const { colleague } = await colleagueAt(access)
  return { id: colleague.id, name: colleague.name }
})

export const action = deed('way-in:manage', {
  form: AskRecoveryForm,
  refusals: say.refusals,
  constraints: {
    recovery_of_a_way: { refusal: 'no-way' },
    recovery_once: { refusal: 'once' },
    recovery_of_another: { refusal: 'self' },
  },
  run: async access => {
    const { colleague } = await colleagueAt(access)
    const id = await askRecovery(access.tx, colleague.id, access.input.checkedHow)
    return done({ to: `/beheer/herstel/${id}`, flash: say.done, detail: { what: colleague.name } })
  },
})

export default function AskRecovery({ loaderData: { id, name }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/beheer/mensen/${id}/inloggen`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(name)}
        crumbs={[
          { label: text.admin, to: '/beheer' },
          { label: name, to: `/beheer/mensen/${id}` },
          { label: text.page.title, to: back },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={back}>
        <TextArea form={form} name="checkedHow" label={say.how} hint={say.hint} maxLength={300} />
      </Form>
    </>
  )
}
