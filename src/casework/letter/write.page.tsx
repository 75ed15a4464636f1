import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { letterIn, tellsSecret } from './at.server.ts'
import { lettersAddress, longestBody, WriteForm } from './rules.ts'
import { writeLetter } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('letter:write', async access => ({ letter: await letterIn(access, 'draft') }))

export const action = deed('letter:write', {
  form: WriteForm,
  refusals: { 'changed-meanwhile': say.changed, secret: say.secret },
  run: async access => {
    const { tx, caseId, input } = access
    const letter = await letterIn(access, 'draft')
    if (await tellsSecret(access, `${input.subject}\n${input.body}`)) return refuse('secret', 'body')
    if (!(await writeLetter(tx, letter.id, input))) return refuse('changed-meanwhile')
    return done({
      to: `${lettersAddress(caseId)}/${letter.id}`,
      flash: say.done,
      personId: letter.person.id,
    })
  },
})

const fields = ['subject', 'body'] as const

/** The words of a letter, to make them one's own. */
export default function WriteLetter({ loaderData: { letter }, actionData }: Shown<typeof loader>) {
  const { subject, body, version, person } = letter
  const stored = formWith({ subject, body })
  const form = actionData?.form ?? stored
  const linesOf = (from: FormState) => fields.map(field => ({ label: say[field], text: textAt(from, field) }))
  const list = lettersAddress(letter.caseId)
  const title = say.title(nameOf(person))
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={[{ label: text.title, to: list }, { label: title }]} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={`${list}/${letter.id}`}>
        <TextField form={form} name="subject" label={say.subject} hint={say.subjectHint} autoComplete="off" />
        <TextArea
          form={form}
          name="body"
          label={say.body}
          hint={say.bodyHint}
          rows={24}
          maxLength={longestBody}
        />
      </Form>
    </>
  )
}
