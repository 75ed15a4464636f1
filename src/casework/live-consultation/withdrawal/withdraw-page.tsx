import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import type { Words } from '../rules.ts'
import { text as live } from '../text.nl.ts'
import { text } from './text.nl.ts'

type WithdrawPageProps = { as: 'own' | 'lead'; heads: Words[]; to: string; form: FormState | undefined }

/** Taking words back, with the words above it: who pressed the wrong one sees it. */
export function WithdrawPage({ as, heads, to, form }: WithdrawPageProps) {
  const say = text[as]
  if (heads.length === 0)
    return (
      <>
        <PageHead title={text.gone} />
        <a className="nl-link" href={to}>
          {live.backTo}
        </a>
      </>
    )
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {heads.map(one => (
        <p key={one.id} className="tt-as-typed tt-live-agreement">
          {one.words}
        </p>
      ))}
      <Form form={form ?? emptyForm} submit={say.submit} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
