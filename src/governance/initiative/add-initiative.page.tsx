import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { InitiativeFields } from './fields.tsx'
import { InitiativeForm } from './rules.ts'
import { addInitiative } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.initiative

export const loader = page('initiative:write', async () => ({}))

export const action = deed('initiative:write', {
  form: InitiativeForm,
  refusals: { taken: say.taken },
  constraints: { initiative_name_taken: { refusal: 'taken', field: 'title' } },
  run: async ({ tx, actor, input }) => {
    await addInitiative(tx, actor, input)
    return done({ to: home, flash: say.added })
  },
})

export default function AddInitiative({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.addTitle}
        crumbs={steeringCrumbs(say.addTitle, { label: text.list.title, to: home })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo={home}>
        <InitiativeFields form={form} />
      </Form>
    </>
  )
}
