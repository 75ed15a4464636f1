import { type FormState, formWith, textsAt } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type LineKind, longestWords, type Words } from './rules.ts'
import { kindNames, text } from './text.nl.ts'
import { text as withdrawal } from './withdrawal/text.nl.ts'

type WordsFormProps = {
  form: FormState | undefined
  kind: LineKind
  heads: Words[]
  to: string
  /** For who can take it back: where. */
  withdraws: { as: 'own' | 'lead'; to: string } | null
}

/** Other words for a line. What somebody read when they began stays with the form: who wrote meanwhile is not overwritten. */
export function WordsForm({ form, kind, heads, to, withdraws }: WordsFormProps) {
  const say = text.changing
  const shown = form ?? formWith({ words: heads.map(one => one.words).join('\n') })
  const read = form ? textsAt(form, 'read') : heads.map(one => one.id)
  return (
    <>
      <PageHead title={heads.length > 0 ? say.title : withdrawal.gone} lead={heads.length > 0 && say.lead} />
      <Form form={shown} submit={say.submit} cancelTo={to}>
        {read.map(id => (
          <Hidden key={id} name="read" value={id} />
        ))}
        <TextArea form={shown} name="words" label={kindNames[kind].one} rows={4} maxLength={longestWords} />
      </Form>
      {withdraws && heads.length > 0 && (
        <p>
          <a className="nl-link" href={withdraws.to}>
            {withdraws.as === 'own' ? withdrawal.link : withdrawal.linkLead}
          </a>
        </p>
      )}
    </>
  )
}
