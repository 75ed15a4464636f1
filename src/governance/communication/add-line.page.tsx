import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { LineFields } from './fields.tsx'
import { groupIdsToChoose, groupOptions } from './groups.server.ts'
import { lineForm } from './rules.ts'
import { addLine } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.form

export const loader = page('communication:write', async ({ tx }) => ({ groups: await groupOptions(tx) }))

export const action = deed('communication:write', {
  form: async ({ tx }) => lineForm(await groupIdsToChoose(tx)),
  refusals: {},
  run: async ({ tx, actor, input }) => {
    await addLine(tx, actor, input)
    return done({ to: home, flash: say.added })
  },
})

export default function AddLine({ loaderData: { groups }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.addTitle}
        crumbs={steeringCrumbs(say.addTitle, { label: text.list.title, to: home })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo={home}>
        <LineFields form={form} groups={groups} />
      </Form>
    </>
  )
}
