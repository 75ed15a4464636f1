import type { FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text } from './text.nl.ts'

/** Asks why a household need not be closed to a colleague any more. */
export const LiftPage = ({ name, form, cancelTo }: { name: string; form: FormState; cancelTo: string }) => (
  <>
    <PageHead title={text.liftTitle} lead={text.liftLead(name)} />
    <Form form={form} submit={text.liftSubmit} cancelTo={cancelTo}>
      <TextArea form={form} name="why" label={text.liftWhy} rows={3} />
    </Form>
  </>
)
