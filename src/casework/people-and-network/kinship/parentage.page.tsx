import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, type FormState, formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { peopleToChoose } from '../known.server.ts'
import { parentNames } from '../names.nl.ts'
import { crumbsOf, linesOf, mapAt, NeverSo, peopleOptions } from '../parts.tsx'
import { isOwnAncestor, parentageForm, parentKinds, unknownParent } from '../rules.ts'
import { text } from '../text.nl.ts'
import { currentOf } from '../trail.ts'
import { type Parentage, parentagesOf, recordParentage } from './store.server.ts'

const say = text.parentForm

export const loader = page('people-and-network:change', async ({ tx, caseId, params, today }) => {
  const row = currentOf(await parentagesOf(tx, caseId), params.parentageId)
  if (params.parentageId && !row) throw notFound()
  return { caseId, today, row, ...(await peopleToChoose(tx, caseId)) }
})

export const action = deed('people-and-network:change', {
  form: async ({ tx, caseId }) =>
    parentageForm((await peopleToChoose(tx, caseId)).people.map(({ id }) => id)),
  refusals: { 'changed-meanwhile': text.forms.meanwhile, 'own-ancestor': say.ownAncestor },
  constraints: { parentage_replaced_once: { refusal: 'changed-meanwhile' } },
  run: async ({ tx, actor, caseId, params, input: { wrong, version, ...input } }) => {
    const known = await parentagesOf(tx, caseId)
    const row = currentOf(known, params.parentageId)
    if (params.parentageId && !row) throw notFound()
    if (row && row.id !== version) return refuse('changed-meanwhile')
    const others = known.now.filter(one => one.id !== row?.id)
    if (!wrong && isOwnAncestor(others, input.parentId, input.childId))
      return refuse('own-ancestor', 'parentId')
    await recordParentage(tx, actor, caseId, input, row && { replaces: row.id, withdrawn: wrong })
    return done({ to: mapAt(caseId), flash: say.done })
  },
})

const formOf = (row: Parentage): FormState =>
  formWith({ childId: row.childId, parentId: row.parentId ?? unknownParent, kind: row.kind })

export default function ParentagePage({
  loaderData: { caseId, today, row, name, people },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? (row ? formOf(row) : emptyForm)
  const options = peopleOptions(people, today)
  const parents = [...options, { value: unknownParent, label: say.unknown }]
  const kinds = optionsOf(parentKinds, parentNames)
  const lines = (from: FormState) =>
    linesOf(from, { childId: [say.child, options], parentId: [say.parent, parents], kind: [say.kind, kinds] })
  return (
    <>
      <PageHead title={say.title} crumbs={crumbsOf(caseId, name, say.title)} />
      {row && actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(formOf(row))} />
      )}
      <Form form={form} version={row?.id} submit={text.forms.save} cancelTo={mapAt(caseId)}>
        <SelectField
          form={form}
          name="childId"
          label={say.child}
          options={options}
          empty={text.forms.choose}
        />
        <SelectField
          form={form}
          name="parentId"
          label={say.parent}
          hint={say.unknownHint}
          options={parents}
          empty={text.forms.choose}
        />
        <Radios form={form} name="kind" legend={say.kind} options={kinds} />
        {row && <NeverSo form={form} />}
      </Form>
    </>
  )
}
