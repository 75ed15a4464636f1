import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { readerRoles } from './rules.ts'
import type { Report } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.head

/** The head of the memo, as the meetings expect it. */
export function HeadFields({ form }: { form: FormState }) {
  return (
    <Fieldset legend={say.title}>
      <TextField form={form} name="subject" label={say.subject} />
      <Radios
        form={form}
        name="distribute"
        legend={say.distribute}
        options={[
          { value: 'yes', label: say.yes },
          { value: 'no', label: say.no },
        ]}
      />
      <TextField form={form} name="contactPerson" label={say.contactPerson} hint={say.contactPersonHint} />
      <TextArea form={form} name="units" label={say.units} hint={say.perLine} rows={2} />
      <TextArea form={form} name="emails" label={say.emails} hint={say.perLine} rows={2} />
      <TextField form={form} name="reference" label={say.reference} hint={say.referenceHint} />
      <DayField form={form} name="memoDate" label={say.memoDate} />
    </Fieldset>
  )
}

/** For whom a report is: who reads it here, and to whom it is sent. */
export function ReaderFields({ form }: { form: FormState }) {
  return (
    <Fieldset legend={say.forWhom}>
      <Checkboxes
        form={form}
        name="readerRoles"
        legend={say.readers}
        optional
        options={readerRoles.map(role => ({ value: role, label: say.readerNames[role] }))}
      />
      <TextArea
        form={form}
        name="distribution"
        label={say.distribution}
        hint={say.distributionHint}
        rows={4}
        optional
      />
    </Fieldset>
  )
}

/** The head of a report as its form holds it. */
export const headValues = (
  report: Pick<
    Report,
    | 'readerRoles'
    | 'distribution'
    | 'subject'
    | 'distribute'
    | 'contactPerson'
    | 'units'
    | 'emails'
    | 'reference'
    | 'memoDate'
  >,
) => ({
  subject: report.subject,
  distribute: report.distribute ? 'yes' : 'no',
  contactPerson: report.contactPerson,
  units: report.units.join('\n'),
  emails: report.emails.join('\n'),
  reference: report.reference,
  memoDate: report.memoDate,
  readerRoles: report.readerRoles,
  distribution: report.distribution.join('\n'),
})
