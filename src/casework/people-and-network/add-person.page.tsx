import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { DoubleField } from '../double/double-field.tsx'
import { refineDouble } from '../double/rules.ts'
import { peopleWithinReach } from '../double/store.server.ts'
import { familyRoleNames, text as householdText, sexNames } from '../household/text.nl.ts'
import { familyRoles, sexes } from '../household-member/rules.ts'
import { peopleToChoose } from './known.server.ts'
import { placeNames, safetyNames, strengthNames } from './names.nl.ts'
import { crumbsOf, mapAt } from './parts.tsx'
import { places, relativeForm, safeties, strengths } from './rules.ts'
import { addRelative } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.personForm

export const loader = page('people-and-network:change', async ({ tx, caseId, today }) => ({
  caseId,
  today,
  name: (await peopleToChoose(tx, caseId)).name,
  known: await peopleWithinReach(tx),
}))

export const action = deed('people-and-network:change', {
  form: async ({ tx, caseId, today }) =>
    relativeForm(today).superRefine(refineDouble(await peopleWithinReach(tx), [], caseId)),
  refusals: { 'already-here': say.alreadyHere },
  constraints: { household_member_pkey: { refusal: 'already-here', field: '' } },
  run: async ({ tx, actor, caseId, input, today, tell }) => {
    const personId = await addRelative(tx, actor, caseId, input, today)
    await tell('household-member.joined', { caseId, personId, accountId: actor.accountId })
    return done({ to: mapAt(caseId), flash: say.done, personId })
  },
})

const open = householdText.open

export default function AddRelative({
  loaderData: { caseId, today, name, known },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ familyRole: 'network', place: 'takes-part' })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbsOf(caseId, name, say.title)} />
      <Form form={form} submit={text.add} cancelTo={mapAt(caseId)}>
        <TextField form={form} name="givenName" label={open.givenName} optional />
        <TextField form={form} name="familyName" label={open.familyName} optional />
        <SelectField
          form={form}
          name="familyRole"
          label={open.familyRole}
          options={optionsOf(familyRoles, familyRoleNames)}
        />
        <DayField
          form={form}
          name="birthDate"
          label={open.birthDate}
          hint={open.birthHint}
          max={today}
          optional
        />
        <DoubleField form={form} known={known} caseId={caseId} today={today} />
        <SelectField form={form} name="sex" label={open.sex} options={optionsOf(sexes, sexNames)} optional />
        <Radios form={form} name="place" legend={say.place} options={optionsOf(places, placeNames)} />
        <Fieldset legend={say.tie} hint={say.tieHint}>
          <TextField
            form={form}
            name="relation"
            label={text.tieForm.relation}
            hint={text.tieForm.relationHint}
            optional
          />
          <SelectField
            form={form}
            name="strength"
            label={text.tieForm.strength}
            options={optionsOf(strengths, strengthNames)}
            optional
          />
          <SelectField
            form={form}
            name="safe"
            label={text.tieForm.safe}
            hint={text.tieForm.safeHint}
            options={optionsOf(safeties, safetyNames)}
            optional
          />
        </Fieldset>
      </Form>
    </>
  )
}
