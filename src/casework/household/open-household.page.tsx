import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox, Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { DoubleField } from '../double/double-field.tsx'
import { refineDouble } from '../double/rules.ts'
import { peopleWithinReach } from '../double/store.server.ts'
import { DwellingField, HomeFields, InformedFields, PersonFields } from './fields.tsx'
import { legalBases, openHouseholdForm, origins } from './rules.ts'
import { openHousehold, openingChoices } from './store.server.ts'
import { legalBasisNames, originNames, text } from './text.nl.ts'

export const loader = page('household-case:open', async ({ tx, actor, settings, today }) => {
  const choices = await openingChoices(tx)
  return {
    ...choices,
    today,
    known: await peopleWithinReach(tx),
    ownOrganisation: actor.organisationId ?? '',
    informFamilyDays: settings.informFamilyDays,
  }
})

export const action = deed('household-case:open', {
  // Only what the page offered can be chosen: gardens, organisations and scientists of the own region.
  form: async ({ tx, actor, today }) => {
    const known = await peopleWithinReach(tx)
    return openHouseholdForm(today, await openingChoices(tx), actor.accountId).superRefine(
      (input, context) => {
        for (const [index, person] of input.people.entries())
          refineDouble(known, ['people', index])(person, context)
      },
    )
  },
  refusals: { 'pseudonym-taken': text.tryAgain, 'same-twice': text.open.sameTwice },
  constraints: {
    household_case_region_id_pseudonym_key: { refusal: 'pseudonym-taken' },
    household_member_pkey: { refusal: 'same-twice', field: 'people' },
  },
  run: async ({ tx, actor, input, today, tell }) => {
    const caseId = await openHousehold(tx, actor, input, today)
    await tell('household-case.opened', { caseId, accountId: actor.accountId })
    return done({ to: `/huishoudens/${caseId}`, flash: text.open.done, caseId })
  },
})

const say = text.open

export default function OpenHousehold({ loaderData, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ organisationId: loaderData.ownOrganisation })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={
          <a className="nl-link" href="/huishoudens/past-niet">
            {text.list.notFitting}
          </a>
        }
      />
      <Form form={form} submit={say.submit} cancelTo="/huishoudens">
        <Beginning form={form} choices={loaderData} />
        <Fieldset legend={say.homes}>
          <Rows
            form={form}
            name="homes"
            least={1}
            addLabel={say.addHome}
            removeLabel={say.removeHome}
            legend={say.home}
          >
            {prefix => <HomeFields form={form} prefix={prefix} />}
          </Rows>
        </Fieldset>
        <Fieldset legend={say.people}>
          <Rows
            form={form}
            name="people"
            least={2}
            addLabel={say.addPerson}
            removeLabel={say.removePerson}
            legend={say.person}
          >
            {prefix => (
              <>
                <PersonFields form={form} prefix={prefix} />
                <DwellingField form={form} prefix={prefix} />
                <DoubleField form={form} prefix={prefix} known={loaderData.known} today={loaderData.today} />
              </>
            )}
          </Rows>
        </Fieldset>
        <Fieldset legend={say.told} hint={say.informedLead(loaderData.informFamilyDays)}>
          <InformedFields form={form} />
          <Checkbox form={form} name="eveningsSuit" label={say.evenings} />
        </Fieldset>
        <Fieldset legend={say.basis}>
          <Checkboxes
            form={form}
            name="legalBasis"
            legend={say.legalBasis}
            options={optionsOf(legalBases, legalBasisNames)}
          />
          <TextField form={form} name="purpose" label={say.purpose} hint={say.purposeHint} />
        </Fieldset>
      </Form>
    </>
  )
}

type Choices = Pick<Shown<typeof loader>['loaderData'], 'gardens' | 'organisations' | 'scientists'>

function Beginning({ form, choices }: { form: FormState; choices: Choices }) {
  return (
    <Fieldset legend={say.whatStarts}>
      <TextField form={form} name="name" label={say.name} hint={say.nameHint} autoComplete="off" />
      <SelectField
        form={form}
        name="gardenId"
        label={say.garden}
        options={optionsFrom(choices.gardens)}
        empty={say.choose}
      />
      <SelectField
        form={form}
        name="organisationId"
        label={say.organisation}
        options={optionsFrom(choices.organisations)}
        empty={say.choose}
      />
      <SelectField
        form={form}
        name="origin"
        label={say.origin}
        options={optionsOf(origins, originNames)}
        empty={say.choose}
      />
      <DayField form={form} name="firstSignalOn" label={say.firstSignal} />
      <SelectField
        form={form}
        name="behaviouralScientistId"
        label={say.scientist}
        options={optionsFrom(choices.scientists)}
        empty={say.choose}
      />
      <TextField form={form} name="whyFits" label={say.whyFits} hint={say.whyFitsHint} optional />
    </Fieldset>
  )
}
