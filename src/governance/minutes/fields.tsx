import type { FormState } from '#src/kernel/form.ts'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { Hidden, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import type { Presence } from './rules.ts'
import { presenceNames, text } from './text.nl.ts'
import type { Attendance } from './view.server.ts'

const say = text.form

type MinutesFieldsProps = {
  form: FormState
  people: Attendance['people']
  allowed: readonly Presence[]
  isComing: boolean
}

/** Who was there of the members, who was a guest, and what else came up; before the day only who will not come. */
export function MinutesFields({ form, people, allowed, isComing }: MinutesFieldsProps) {
  return (
    <>
      {people.length > 0 && (
        <Fieldset legend={say.members}>
          {people.map(({ memberId, name }, index) => (
            <div key={memberId}>
              <Hidden name={`members[${index}].memberId`} value={memberId} />
              <SelectField
                form={form}
                name={`members[${index}].presence`}
                label={name}
                options={optionsOf(allowed, presenceNames)}
                empty={say.notSaid}
                optional
              />
            </div>
          ))}
        </Fieldset>
      )}
      {!isComing && (
        <>
          <Fieldset legend={say.guests} hint={say.guestsHint}>
            <Rows
              form={form}
              name="guests"
              addLabel={say.addGuest}
              removeLabel={say.removeGuest}
              legend={say.guest}
            >
              {prefix => (
                <>
                  <TextField form={form} name={`${prefix}.name`} label={say.name} />
                  <TextField form={form} name={`${prefix}.role`} label={say.role} />
                </>
              )}
            </Rows>
          </Fieldset>
          <TextArea form={form} name="remarks" label={say.remarks} hint={say.remarksHint} rows={5} optional />
        </>
      )}
    </>
  )
}
