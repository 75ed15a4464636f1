import type { FormState } from '#src/kernel/form.ts'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { roleParts } from '../rules.ts'
import { rolePartNames } from '../text.nl.ts'
import { text } from './text.nl.ts'

const say = text.roles

export function RoleRows({ form, people }: { form: FormState; people: { value: string; label: string }[] }) {
  return (
    <Fieldset legend={say.roles}>
      <Rows
        form={form}
        name="roles"
        least={1}
        addLabel={say.addRole}
        removeLabel={say.removeRole}
        legend={say.role}
      >
        {prefix => (
          <>
            <SelectField
              form={form}
              name={`${prefix}.participantId`}
              label={say.who}
              options={people}
              empty={say.choose}
            />
            <SelectField
              form={form}
              name={`${prefix}.part`}
              label={say.part}
              options={optionsOf(roleParts, rolePartNames)}
              empty={say.choose}
            />
            <TextField form={form} name={`${prefix}.what`} label={say.what} />
            <TextField form={form} name={`${prefix}.untilWhen`} label={say.until} hint={say.untilHint} />
          </>
        )}
      </Rows>
    </Fieldset>
  )
}

export function MeetingRows({ form }: { form: FormState }) {
  return (
    <Fieldset legend={say.meetings}>
      <Rows
        form={form}
        name="meetings"
        addLabel={say.addMeeting}
        removeLabel={say.removeRole}
        legend={say.meeting}
      >
        {prefix => (
          <>
            <TextField form={form} name={`${prefix}.what`} label={say.meetingWhat} />
            <TextField form={form} name={`${prefix}.who`} label={say.meetingWho} />
            <TextField form={form} name={`${prefix}.howOften`} label={say.howOften} />
            <TextField form={form} name={`${prefix}.mayDropOut`} label={say.dropOut} optional />
          </>
        )}
      </Rows>
    </Fieldset>
  )
}
