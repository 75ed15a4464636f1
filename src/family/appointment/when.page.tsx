import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  AnswerFields,
  answerMyMoment,
  formOfAnswer,
  MomentsForm,
  myMomentRequests,
} from '#src/casework/public.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { text as inDutch } from './text.nl.ts'

async function askedAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const found = (await myMomentRequests(tx)).find(one => one.seatId === params.seatId)
  if (!found) throw notFound()
  return found
}

export const loader = page('family:choose-moment', async access => {
  const { firstOn, lastOn, answer } = await askedAt(access)
  return { firstOn, lastOn, form: formOfAnswer(answer) }
})

export const action = deed('family:choose-moment', {
  form: MomentsForm,
  refusals: { gone: inDutch.when.gone },
  run: async access => {
    const { caseId, seatId } = await askedAt(access)
    if (!(await answerMyMoment(access.tx, seatId, access.input))) return refuse('gone')
    return done({ to: '/mijn/wanneer', flash: inDutch.when.done, caseId })
  },
})

export default function WhenCanYou({ loaderData, actionData }: Shown<typeof loader>) {
  const { when: say } = useWords().appointment
  const form = actionData?.form ?? loaderData.form
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/mijn/wanneer">
        <AnswerFields form={form} firstOn={loaderData.firstOn} lastOn={loaderData.lastOn} />
      </Form>
    </>
  )
}
