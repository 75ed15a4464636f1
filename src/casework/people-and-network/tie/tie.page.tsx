import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { peopleToChoose } from '../known.server.ts'
import { safetyNames, strengthNames } from '../names.nl.ts'
import { crumbsOf, linesOf, mapAt, NeverSo, peopleOptions } from '../parts.tsx'
import { safeties, strengths, tieForm, wholeFamily } from '../rules.ts'
import { text } from '../text.nl.ts'
import { currentOf } from '../trail.ts'
import { recordTie, type Tie, tiesOf } from './store.server.ts'

const say = text.tieForm

export const loader = page('people-and-network:change', async ({ tx, caseId, params, today }) => {
  const row = currentOf(await tiesOf(tx, caseId), params.tieId)
  if (params.tieId && !row) throw notFound()
  return { caseId, today, row, ...(await peopleToChoose(tx, caseId)) }
})

export const action = deed('people-and-network:change', {
  form: async ({ tx, caseId }) => tieForm((await peopleToChoose(tx, caseId)).people.map(({ id }) => id)),
  refusals: { 'changed-meanwhile': text.forms.meanwhile },
  constraints: { network_tie_replaced_once: { refusal: 'changed-meanwhile' } },
  run: async ({ tx, actor, caseId, params, input: { wrong, version, ...input } }) => {
    const row = currentOf(await tiesOf(tx, caseId), params.tieId)
    if (params.tieId && !row) throw notFound()
    if (row && row.id !== version) return refuse('changed-meanwhile')
    await recordTie(tx, actor, caseId, input, row && { replaces: row.id, withdrawn: wrong })
    return done({ to: mapAt(caseId), flash: say.done })
  },
})

const formOf = (row: Tie): FormState =>
  formWith({
    personId: row.personId ?? wholeFamily,
    otherId: row.otherId,
    relation: row.relation ?? '',
    strength: row.strength,
    safe: row.safe,
  })

const strengthOptions = optionsOf(strengths, strengthNames)
const safetyOptions = optionsOf(safeties, safetyNames)

export default function TiePage({
  loaderData: { caseId, today, row, name, people },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? (row ? formOf(row) : formWith({ personId: wholeFamily }))
  const others = peopleOptions(people, today)
  const options = [{ value: wholeFamily, label: text.ecomap.wholeFamily }, ...others]
  const lines = (from: FormState) =>
    linesOf(from, {
      personId: [say.one, options],
      otherId: [say.other, others],
      relation: [say.relation],
      strength: [say.strength, strengthOptions],
      safe: [say.safe, safetyOptions],
    })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbsOf(caseId, name, say.title)} />
      {row && actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(formOf(row))} />
      )}
      <Form form={form} version={row?.id} submit={text.forms.save} cancelTo={mapAt(caseId)}>
        <SelectField
          form={form}
          name="personId"
          label={say.one}
          options={options}
          empty={text.forms.choose}
        />
        <SelectField
          form={form}
          name="otherId"
          label={say.other}
          options={others}
          empty={text.forms.choose}
        />
        <TextField form={form} name="relation" label={say.relation} hint={say.relationHint} optional />
        <Radios form={form} name="strength" legend={say.strength} options={strengthOptions} />
        <Radios form={form} name="safe" legend={say.safe} hint={say.safeHint} options={safetyOptions} />
        {row && <NeverSo form={form} />}
      </Form>
    </>
  )
}
