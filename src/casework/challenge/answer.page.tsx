import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ChallengeStory } from './challenge-story.tsx'
import { AnswerForm, isForAnother } from './rules.ts'
import { challengesIn, takeStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.answerForm

export const loader = page('challenge:answer', async ({ tx, actor, caseId, params }) => {
  const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === params.challengeId)
  if (challenge?.state !== 'waits-for-answer' || isForAnother(challenge, actor.accountId)) throw notFound()
  return { challenge }
})

export const action = deed('challenge:answer', {
  form: AnswerForm,
  refusals: { meanwhile: text.meanwhile, two: text.needsTwo },
  constraints: {
    challenge_step_follows: { refusal: 'meanwhile' },
    challenge_step_pkey: { refusal: 'meanwhile' },
    challenge_needs_two: { refusal: 'two' },
  },
  run: async ({ tx, actor, caseId, params, input, tell }) => {
    const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === params.challengeId)
    if (!challenge) throw notFound()
    await takeStep(tx, actor, challenge, 'answered', input.words)
    await tell('challenge.answered', { caseId, challengeId: challenge.id })
    return done({ to: `/huishoudens/${caseId}/tegenspraak/${challenge.id}`, flash: say.done })
  },
})

export default function AnswerChallenge({ loaderData: { challenge }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const { caseId, id } = challenge
  return (
    <>
      <PageHead title={text.answer} lead={text.lead} />
      <Stack>
        <ChallengeStory challenge={challenge} />
        <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/tegenspraak/${id}`}>
          <TextArea form={form} name="words" label={say.words} hint={say.hint} rows={5} />
        </Form>
      </Stack>
    </>
  )
}
