import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'

type WithdrawFormProps = {
  say: { title: (name: string) => string; lead: string; submit: string }
  name: string
  to: string
  form: FormState | undefined
}

/** Asks once more before somebody can no longer see what was released. */
export function WithdrawForm({ say, name, to, form = emptyForm }: WithdrawFormProps) {
  return (
    <>
      <PageHead title={say.title(name)} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
