import type { ReactNode } from 'react'
import { type FormState, textAt } from '#src/kernel/form.ts'
import { Button } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { KeptText } from '#src/ui/kept-text/kept-text.tsx'
import { text } from './text.nl.ts'

const say = text.form

type WritingFormProps = {
  form: FormState
  /** What the action answered, if this page is its answer. */
  answer: { refusal: string | null } | undefined
  draft: { id: string } | null
  submit: string
  cancelTo: string
  owner: string
  children: ReactNode
}

/** A form of which the text is kept: as a draft, and in the tab when the connection drops. */
export function WritingForm({ form, answer, draft, submit, cancelTo, owner, children }: WritingFormProps) {
  // A draft that is gone must not stop what was typed from being recorded.
  const known = answer ? textAt(form, 'draftId') : (draft?.id ?? '')
  const draftId = answer?.refusal === 'draft-gone' ? '' : known
  return (
    <Form
      form={form}
      submit={submit}
      cancelTo={cancelTo}
      secondary={
        <>
          <Button name="intent" value="draft" unchecked>
            {say.draft}
          </Button>
          {draftId && (
            <Button name="intent" value="discard" kind="quiet" unchecked>
              {say.discard}
            </Button>
          )}
        </>
      }
    >
      <KeptText owner={owner} restored={say.restored} />
      {draftId && <Hidden name="draftId" value={draftId} />}
      {children}
    </Form>
  )
}
