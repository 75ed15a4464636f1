import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ChallengeStory } from './challenge-story.tsx'
import { isForAnother, VerdictForm, verdicts } from './rules.ts'
import { challengesIn, takeStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.verdictForm

export const loader = page('challenge:raise', async ({ tx, actor, caseId, params }) => {
  const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === params.challengeId)
  if (challenge?.state !== 'waits-for-verdict' || isForAnother(challenge, actor.accountId)) throw notFound()
  return { challenge }
})

export const action = deed('challenge:raise', {
  form: VerdictForm,
  refusals: { meanwhile: text.meanwhile, two: text.needsTwo },
  constraints: {
    challenge_step_follows: { refusal: 'meanwhile' },
    challenge_step_pkey: { refusal: 'meanwhile' },
    challenge_needs_two: { refusal: 'two' },
  },
  run: async ({ tx, actor, caseId, params, input, tell }) => {
    const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === params.challengeId)
    if (!challenge) throw notFound()
    await takeStep(tx, actor, challenge, input.step, input.words)
    await tell(`challenge.${input.step}`, { caseId, challengeId: challenge.id })
    return done({ to: `/huishoudens/${caseId}/tegenspraak/${challenge.id}`, flash: say.done })
  },
})

export default function JudgeAnswer({ loaderData: { challenge }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const { caseId, id } = challenge
  return (
    <>
      <PageHead title={say.step} lead={text.lead} />
      <Stack>
        <ChallengeStory challenge={challenge} />
        <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/tegenspraak/${id}`}>
          <Radios
            form={form}
            name="step"
            legend={say.step}
            options={verdicts.map(step => ({ value: step, label: say.options[step] }))}
          />
          <TextArea form={form} name="words" label={say.words} rows={3} />
        </Form>
      </Stack>
    </>
  )
}
