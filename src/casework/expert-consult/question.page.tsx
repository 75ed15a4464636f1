import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { stepConstraints } from './at.server.ts'
import { AdviceForm, workingDaysLeft } from './rules.ts'
import { answerQuestion, questionsToMe } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.answerForm

export const loader = page('expert-consult:answer', async ({ tx, params, today }) => {
  const question = (await questionsToMe(tx)).find(one => one.id === params.consultId)
  if (!question) throw notFound()
  return { question, today }
})

export const action = deed('expert-consult:answer', {
  form: AdviceForm,
  refusals: { meanwhile: text.meanwhile },
  constraints: stepConstraints,
  run: async ({ tx, actor, params, input, tell }) => {
    const question = (await questionsToMe(tx)).find(one => one.id === params.consultId)
    if (!question) throw notFound()
    await answerQuestion(tx, actor, question.id, input.advice)
    await tell('expert-consult.answered', { consultId: question.id })
    return done({ to: '/vragen', flash: say.done })
  },
})

export default function AnswerQuestion({
  loaderData: { question, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const { answer, referral, acceptedBy } = question
  const here = `/vragen/${question.id}`
  return (
    <>
      <PageHead
        title={question.question}
        lead={answer || referral ? undefined : text.left(workingDaysLeft(question, today))}
        crumbs={[{ label: text.inbox.title, to: '/vragen' }, { label: text.one.title }]}
      />
      <Stack>
        {question.isNamed && (
          <Notice tone="attention" title={say.namedTitle}>
            <p>{say.namedLead}</p>
          </Notice>
        )}
        <Facts
          items={[
            { term: text.one.kind, value: kindNames[question.kind] },
            { term: text.one.summary, value: <span className="tt-as-typed">{question.summary}</span> },
            { term: text.one.askedOf, value: question.ofWhom },
            { term: text.one.neededBy, value: dayInWords(question.neededBy) },
          ]}
        />
        {acceptedBy && !answer && !referral && <p>{text.inbox.acceptedBy(acceptedBy)}</p>}
        {referral && (
          <Card title={text.one.referred(referral.takenByName ?? '', referral.referredTo ?? '')} level={2}>
            <p className="tt-as-typed">{referral.words}</p>
          </Card>
        )}
        {referral ? null : answer ? (
          <Card title={text.one.answer(answer.takenByName ?? '')} level={2}>
            <p className="tt-as-typed">{answer.words}</p>
          </Card>
        ) : (
          <>
            <Notice tone="notice" title={say.dangerTitle}>
              <p>{say.dangerLead}</p>
            </Notice>
            <Form form={form} submit={say.submit} cancelTo="/vragen">
              <TextArea form={form} name="advice" label={say.advice} hint={say.adviceHint} rows={8} />
            </Form>
            <p className="tt-links">
              {!acceptedBy && (
                <a className="nl-link" href={`${here}/oppakken`}>
                  {text.acceptForm.link}
                </a>
              )}{' '}
              <a className="nl-link" href={`${here}/doorverwijzen`}>
                {text.referForm.link}
              </a>
            </p>
          </>
        )}
      </Stack>
    </>
  )
}
