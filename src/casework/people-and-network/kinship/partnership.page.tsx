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
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { peopleToChoose } from '../known.server.ts'
import { endingChoices } from '../names.nl.ts'
import { crumbsOf, linesOf, mapAt, NeverSo, peopleOptions } from '../parts.tsx'
import { endings, partnershipForm } from '../rules.ts'
import { text } from '../text.nl.ts'
import { currentOf } from '../trail.ts'
import { type Partnership, partnershipsOf, recordPartnership } from './store.server.ts'

const say = text.partnerForm

export const loader = page('people-and-network:change', async ({ tx, caseId, params, today }) => {
  const row = currentOf(await partnershipsOf(tx, caseId), params.partnershipId)
  if (params.partnershipId && !row) throw notFound()
  return { caseId, today, row, ...(await peopleToChoose(tx, caseId)) }
})

export const action = deed('people-and-network:change', {
  form: async ({ tx, caseId, today }) =>
    partnershipForm(
      today,
      (await peopleToChoose(tx, caseId)).people.map(({ id }) => id),
    ),
  refusals: { 'changed-meanwhile': text.forms.meanwhile },
  constraints: { partnership_replaced_once: { refusal: 'changed-meanwhile' } },
  run: async ({ tx, actor, caseId, params, input: { wrong, version, ...input } }) => {
    const row = currentOf(await partnershipsOf(tx, caseId), params.partnershipId)
    if (params.partnershipId && !row) throw notFound()
    if (row && row.id !== version) return refuse('changed-meanwhile')
    await recordPartnership(tx, actor, caseId, input, row && { replaces: row.id, withdrawn: wrong })
    return done({ to: mapAt(caseId), flash: say.done })
  },
})

const formOf = (row: Partnership): FormState =>
  formWith({
    personId: row.personId,
    otherId: row.otherId,
    ended: row.ended,
    beganOn: row.beganOn ?? '',
    endedOn: row.endedOn ?? '',
  })

export default function PartnershipPage({
  loaderData: { caseId, today, row, name, people },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? (row ? formOf(row) : formWith({ ended: 'no' }))
  const options = peopleOptions(people, today)
  const endingOptions = optionsOf(endings, endingChoices)
  const lines = (from: FormState) =>
    linesOf(from, {
      personId: [say.one, options],
      otherId: [say.other, options],
      ended: [say.ended, endingOptions],
      beganOn: [say.beganOn],
      endedOn: [say.endedOn],
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
          options={options}
          empty={text.forms.choose}
        />
        <Radios form={form} name="ended" legend={say.ended} options={endingOptions} />
        <DayField form={form} name="beganOn" label={say.beganOn} hint={say.dayHint} max={today} optional />
        <DayField form={form} name="endedOn" label={say.endedOn} max={today} optional />
        {row && <NeverSo form={form} />}
      </Form>
    </>
  )
}
