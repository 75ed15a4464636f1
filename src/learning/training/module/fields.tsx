import { roleNames } from '#src/access/role-names.nl.ts'
import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { NumberField, TextField } from '#src/ui/form/text-fields.tsx'
import { needyRoles } from '../rules.ts'
import { text } from './text.nl.ts'

/** What a module is called, how long it takes, and for whom. */
export const ModuleFields = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="title" label={text.name} autoComplete="off" />
    <NumberField form={form} name="days" label={text.days} unit={text.daysUnit} />
    <Checkboxes
      form={form}
      name="roles"
      legend={text.roles}
      hint={text.rolesHint}
      options={optionsOf(needyRoles, roleNames)}
      optional
    />
  </>
)
