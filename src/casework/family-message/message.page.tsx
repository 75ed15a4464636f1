import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { AnswerForm } from './rules.ts'
import { answerMessage, messagesIn } from './store.server.ts'
import { answerWayNames, text } from './text.nl.ts'

const say = text.one

async function messageAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const found = (await messagesIn(tx, caseId)).find(one => one.id === params.messageId)
  if (!found) throw notFound()
  return found
}

export const loader = page('family-message:answer', async access => ({
  message: await messageAt(access),
  name: (await householdOf(access.tx, access.caseId))?.name ?? '',
}))

export const action = deed('family-message:answer', {
  form: AnswerForm,
  refusals: { already: say.already },
  constraints: { family_message_answer_pkey: { refusal: 'already' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { id, answerWay } = await messageAt(access)
    await answerMessage(tx, actor, caseId, id, input.words)
    return done({ to: `/huishoudens/${caseId}`, flash: answerWay === 'here' ? say.done : say.doneDid })
  },
})

export default function AnswerMessage({ loaderData: { message, name }, actionData }: Shown<typeof loader>) {
  const { caseId, toldBy, words, answerWay, isAlarming, answer } = message
  const form = actionData?.form ?? emptyForm
  const household = `/huishoudens/${caseId}`
  const isHere = answerWay === 'here'
  return (
    <>
      <PageHead
        title={say.title(toldBy)}
        lead={answerWayNames[answerWay]}
        meta={answer ? undefined : say.promised(dayInWords(message.answerBy))}
        crumbs={[
          { label: name, to: household },
          { label: text.title, to: `${household}/berichten` },
          { label: toldBy },
        ]}
      />
      <Stack>
        {isAlarming && !answer && (
          <Notice tone="danger" title={say.danger}>
            <p>{say.dangerLead}</p>
            <DangerNumbers />
          </Notice>
        )}
        <OwnVoice by={toldBy} when={dayInWords(message.toldOn)}>
          <p className="tt-as-typed">{words}</p>
        </OwnVoice>
        <Notice tone="attention" title={say.secret}>
          {!isHere && <p>{say.noTrace}</p>}
        </Notice>
        {answer ? (
          <Card title={say.answer(answer.by ?? '', dayInWords(answer.on))} level={2}>
            <p className="tt-as-typed">{answer.words}</p>
          </Card>
        ) : (
          <Form form={form} submit={isHere ? say.submit : say.submitDid} cancelTo={household}>
            <TextArea
              form={form}
              name="words"
              label={isHere ? say.words : say.did}
              hint={isHere ? say.wordsHint(toldBy) : say.didHint}
              rows={5}
            />
          </Form>
        )}
      </Stack>
    </>
  )
}
