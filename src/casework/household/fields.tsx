import type { FormState } from '#src/kernel/form.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Beside } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { dwellings } from '../home/rules.ts'
import { familyRoles, sexes } from '../household-member/rules.ts'
import { dwellingNames, familyRoleNames, sexNames, text } from './text.nl.ts'

const say = text.open

type Within = { form: FormState; prefix?: string }
const at = (prefix: string | undefined, field: string) => (prefix ? `${prefix}.${field}` : field)

/** Who somebody is; all of it may be unknown but the place in the family. */
export function PersonFields({ form, prefix }: Within) {
  return (
    <>
      <Beside>
        <TextField
          form={form}
          name={at(prefix, 'givenName')}
          label={say.givenName}
          optional
          autoComplete="off"
        />
        <TextField
          form={form}
          name={at(prefix, 'familyName')}
          label={say.familyName}
          optional
          autoComplete="off"
        />
      </Beside>
      <SelectField
        form={form}
        name={at(prefix, 'familyRole')}
        label={say.familyRole}
        options={optionsOf(familyRoles, familyRoleNames)}
        empty={say.choose}
      />
      <Beside>
        <DayField
          form={form}
          name={at(prefix, 'birthDate')}
          label={say.birthDate}
          hint={say.birthHint}
          optional
        />
        <DayField
          form={form}
          name={at(prefix, 'expectedOn')}
          label={say.expectedOn}
          hint={say.expectedHint}
          optional
        />
      </Beside>
      <SelectField
        form={form}
        name={at(prefix, 'sex')}
        label={say.sex}
        options={optionsOf(sexes, sexNames)}
        empty={say.choose}
        optional
      />
    </>
  )
}

export function DwellingField({ form, prefix }: Within) {
  return (
    <SelectField
      form={form}
      name={at(prefix, 'dwelling')}
      label={say.dwelling}
      options={optionsOf(dwellings, dwellingNames)}
      empty={say.choose}
    />
  )
}

export function HomeFields({ form, prefix }: Within) {
  return (
    <>
      <TextField
        form={form}
        name={at(prefix, 'label')}
        label={say.label}
        hint={say.labelHint}
        optional
        autoComplete="off"
      />
      <TextField
        form={form}
        name={at(prefix, 'addressLine')}
        label={say.addressLine}
        optional
        autoComplete="off"
      />
      <Beside>
        <TextField
          form={form}
          name={at(prefix, 'postcode')}
          label={say.postcode}
          optional
          autoComplete="off"
        />
        <TextField form={form} name={at(prefix, 'town')} label={say.town} optional autoComplete="off" />
      </Beside>
      <Checkbox form={form} name={at(prefix, 'isSecret')} label={say.secret} hint={say.secretHint} />
    </>
  )
}

/** What the family was told about our working together: not a question for permission. */
export function InformedFields({ form }: Within) {
  return (
    <>
      <DayField form={form} name="informedOn" label={say.informedOn} optional />
      <TextField form={form} name="informedHow" label={say.informedHow} hint={say.informedHowHint} optional />
      <TextArea form={form} name="notInformedReason" label={say.notInformed} rows={2} optional />
    </>
  )
}
