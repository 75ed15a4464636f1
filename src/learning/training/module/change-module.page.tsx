import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt, textsAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { needyRoles } from '../rules.ts'
import { crumbs } from '../text.nl.ts'
import { ModuleFields } from './fields.tsx'
import { ChangeModuleForm } from './rules.ts'
import { changeModule, moduleOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.change

async function changing({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const found = await moduleOf(tx, params.moduleId)
  if (!found) throw notFound()
  return found
}

export const loader = page('training:write', changing)

export const action = deed('training:write', {
  form: ChangeModuleForm,
  refusals: { taken: text.taken, 'changed-meanwhile': say.changedMeanwhile },
  constraints: { module_title_taken: { refusal: 'taken', field: 'title' } },
  run: async access => {
    const { id } = await changing(access)
    if (!(await changeModule(access.tx, access.actor, id, access.input))) return refuse('changed-meanwhile')
    return done({ to: '/praktijk/scholing', flash: say.done })
  },
})

const lines = (form: FormState) => [
  { label: text.name, text: textAt(form, 'title') },
  { label: text.days, text: textAt(form, 'days') },
  {
    label: text.roles,
    text: needyRoles
      .filter(role => textsAt(form, 'roles').includes(role))
      .map(role => roleNames[role])
      .join(', '),
  },
]

export default function ChangeModule({
  loaderData: { title, days, roles, version },
  actionData,
}: Shown<typeof loader>) {
  const stored = formWith({ title, days: String(days), roles })
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={title} crumbs={crumbs(say.title)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo="/praktijk/scholing">
        <ModuleFields form={form} />
      </Form>
    </>
  )
}
