import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { GroupFields } from './fields.tsx'
import { GroupForm } from './rules.ts'
import { addGroup } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('group:change', async () => ({}))

export const action = deed('group:change', {
  form: GroupForm,
  refusals: { taken: say.taken },
  constraints: { group_name_taken: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, actor, input }) => {
    await addGroup(tx, actor, input)
    return done({ to: '/sturing/groepen', flash: say.doneNew })
  },
})

export default function AddGroup({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ standing: 'active' })
  return (
    <>
      <PageHead
        title={say.newTitle}
        lead={say.newLead}
        crumbs={steeringCrumbs(say.newTitle, { label: text.list.title, to: '/sturing/groepen' })}
      />
      <Form form={form} submit={say.submitNew} cancelTo="/sturing/groepen">
        <GroupFields form={form} />
      </Form>
    </>
  )
}
