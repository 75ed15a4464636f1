import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dossierCrumbs, dossierOf } from '../text.nl.ts'
import { ObjectionSoFar } from './objection-card.tsx'
import { AnswerForm, isOpen } from './rules.ts'
import { takeStep } from './store.server.ts'
import { text } from './text.nl.ts'
import { objectionAsked } from './this-objection.server.ts'

const say = text.answering

export const loader = page('scenario:write', async access => ({
  objection: (await objectionAsked(access)).objection,
}))

export const action = deed('scenario:write', {
  form: AnswerForm,
  refusals: { ended: say.ended, meanwhile: say.meanwhile },
  constraints: {
    objection_ended: { refusal: 'ended' },
    objection_step_meanwhile: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { objection } = await objectionAsked(access)
    await takeStep(access.tx, access.actor, objection, { kind: 'answered', words: access.input.words })
    return done({ to: `${dossierOf(objection.choiceId)}#bezwaren`, flash: say.done })
  },
})

export default function Answer({ loaderData: { objection }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={dossierCrumbs(say.title, objection)} />
      <ObjectionSoFar objection={objection} />
      {isOpen(objection.state) || actionData ? (
        <Form form={form} submit={say.submit} cancelTo={dossierOf(objection.choiceId)}>
          <TextArea form={form} name="words" label={say.words} rows={5} />
        </Form>
      ) : (
        <Notice tone="notice" title={say.ended} />
      )}
    </>
  )
}
