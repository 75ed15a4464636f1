import type { ReactNode } from 'react'
import type { Day } from '#src/kernel/day.ts'
import type { FormState } from '#src/kernel/form.ts'
import { Checkbox, Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { DoubleField } from '../double/double-field.tsx'
import type { WithinReach } from '../double/store.server.ts'
import { DwellingField, HomeFields, InformedFields, PersonFields } from './fields.tsx'
import { legalBases, origins } from './rules.ts'
import type { openingChoices } from './store.server.ts'
import { legalBasisNames, originNames, text } from './text.nl.ts'

const say = text.open

type Choices = Awaited<ReturnType<typeof openingChoices>>
type OpeningFieldsProps = {
  form: FormState
  choices: Choices & { known: readonly WithinReach[]; today: Day; informFamilyDays: number }
  /** What is asked too of a household that began before today. */
  children?: ReactNode
}

/** What is asked of every household that comes in: what it began with, where and who the people are, and why. */
export function OpeningFields({ form, choices, children }: OpeningFieldsProps) {
  return (
    <>
      <BeginningFields form={form} choices={choices} />
      {children}
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
              <DoubleField form={form} prefix={prefix} known={choices.known} today={choices.today} />
            </>
          )}
        </Rows>
      </Fieldset>
      <Fieldset legend={say.told} hint={say.informedLead(choices.informFamilyDays)}>
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
    </>
  )
}

function BeginningFields({ form, choices }: { form: FormState; choices: Choices }) {
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
