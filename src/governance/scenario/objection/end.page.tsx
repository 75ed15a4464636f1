import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dossierCrumbs, dossierOf } from '../text.nl.ts'
import { ObjectionSoFar } from './objection-card.tsx'
import { endForm, isOpen } from './rules.ts'
import { takeStep } from './store.server.ts'
import { endNames, text } from './text.nl.ts'
import { objectionAsked } from './this-objection.server.ts'

const say = text.ending

export const loader = page('meeting:advise', async access => {
  const { objection, possible } = await objectionAsked(access)
  return { objection, possible }
})

export const action = deed('meeting:advise', {
  form: async access => endForm((await objectionAsked(access)).possible),
  refusals: { ended: text.answering.ended, meanwhile: text.answering.meanwhile, 'not-yours': say.notYours },
  constraints: {
    objection_ended: { refusal: 'ended' },
    objection_step_meanwhile: { refusal: 'meanwhile' },
    objection_answered_first: { refusal: 'not-yours' },
    own_objection_taken_back: { refusal: 'not-yours' },
  },
  run: async access => {
    const { objection, possible } = await objectionAsked(access)
    if (!possible.includes(access.input.kind)) return refuse('not-yours')
    await takeStep(access.tx, access.actor, objection, access.input)
    return done({ to: `${dossierOf(objection.choiceId)}#bezwaren`, flash: say.done })
  },
})

export default function End({ loaderData: { objection, possible }, actionData }: Shown<typeof loader>) {
  const only = possible.length === 1 ? possible[0] : undefined
  const form = actionData?.form ?? (only ? formWith({ kind: only }) : emptyForm)
  const isHere = possible.length > 0
  return (
    <>
      <PageHead
        title={say.title}
        lead={isHere ? (only ? say.otherLead : say.ownLead) : undefined}
        crumbs={dossierCrumbs(say.title, objection)}
      />
      <ObjectionSoFar objection={objection} />
      {!isHere && (
        <Notice tone="notice" title={isOpen(objection.state) ? say.notYours : text.answering.ended} />
      )}
      {isHere && (
        <Form form={form} submit={say.submit} cancelTo={dossierOf(objection.choiceId)}>
          <Radios form={form} name="kind" legend={say.kind} options={optionsOf(possible, endNames)} />
          <TextArea form={form} name="words" label={say.words} rows={4} />
        </Form>
      )}
    </>
  )
}
