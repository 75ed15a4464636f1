import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answerWays,
  dangerIn,
  dangerWordsOf,
  MessageForm,
  type OwnMessage,
  ownMessages,
  promisedBy,
  sendMessage,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { asTyped, Said, TypedText } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { chosenHousehold, householdField, titlesOf, whoReads } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'

export const loader = page('family:send-message', async ({ tx, actor, today, settings }) => {
  const words = writtenIn(actor.language)
  const households = await openHouseholds(tx, actor.accountId)
  const titles = titlesOf(households, words)
  const sent = await Promise.all(households.map(({ caseId }) => ownMessages(tx, actor.accountId, caseId)))
  return {
    name: actor.name,
    promised: words.day(promisedBy(today, settings.messageAnswerDays)),
    ways: answerWays.map(value => ({ value, label: words.answerWayChoices[value] })),
    households: households.map(household => ({
      value: household.caseId,
      label: titles.get(household.caseId) ?? '',
      reader: whoReads(household),
    })),
    sent: sent.flat(),
  }
})

export const action = deed('family:send-message', {
  form: async ({ tx, actor }) => {
    const households = await openHouseholds(tx, actor.accountId)
    return MessageForm.extend({ household: householdField(households.map(one => one.caseId)) })
  },
  refusals: {},
  run: async ({ tx, actor, input, today, settings, tell }) => {
    const { caseId } = chosenHousehold(await openHouseholds(tx, actor.accountId), input.household) ?? {}
    if (!caseId || !actor.personId) throw notFound()
    const isAlarming = dangerIn(input.words, { dangerWords: await dangerWordsOf(tx) }) !== null
    const answerBy = promisedBy(today, settings.messageAnswerDays)
    const by = { ...actor, personId: actor.personId }
    const messageId = await sendMessage(tx, by, caseId, { ...input, answerBy, isAlarming })
    await tell(isAlarming ? 'family-message.alarming' : 'family-message.sent', { caseId, messageId })
    if (isAlarming) return done({ to: '/mijn/nummers?na=1', caseId })
    const { familyMessage: text, day } = writtenIn(actor.language)
    const say = input.answerWay === 'here' ? text.sentHere : text.sent
    return done({ to: '/mijn/bericht', flash: say(day(answerBy)), caseId })
  },
})

export default function SendMessage({
  loaderData: { name, promised, ways, households, sent },
  actionData,
}: Shown<typeof loader>) {
  const { familyMessage: text } = useWords()
  const form = actionData?.form ?? emptyForm
  const only = households.length === 1 ? households[0] : undefined
  const reader = only?.reader ? asTyped(only.reader) : null
  return (
    <>
      <PageHead title={text.title} lead={<Said>{only ? text.lead(reader) : text.leadOfMore}</Said>} />
      <Stack>
        <Form form={form} submit={text.submit}>
          {!only && <Radios form={form} name="household" legend={text.household} options={households} />}
          <TextArea form={form} name="words" label={text.words} hint={text.wordsHint} rows={6} ownVoice />
          <Radios form={form} name="answerWay" legend={text.way} hint={text.wayHint} options={ways} />
          <Card title={text.whoTitle} level={2}>
            <p>
              <Said>{text.who(reader, promised)}</Said>
            </p>
            <p>{text.readers}</p>
            <p>{text.known}</p>
            <p>{text.cannotWait}</p>
            <DangerNumbers />
          </Card>
        </Form>
        {sent.length > 0 && (
          <Section title={text.earlier}>
            {sent.map(one => (
              <Sent key={one.id} by={name} sent={one} />
            ))}
          </Section>
        )}
        <p>
          <a className="nl-link" href="/mijn/wens">
            {text.wish}
          </a>
        </p>
      </Stack>
    </>
  )
}

function Sent({ by, sent: { words, toldOn, answerBy, answer } }: { by: string; sent: OwnMessage }) {
  const { familyMessage: text, day } = useWords()
  return (
    <div className="tt-flow">
      <OwnVoice by={by} when={day(toldOn)}>
        <TypedText own>{words}</TypedText>
        {!answer && <p className="tt-soft">{text.waits(day(answerBy))}</p>}
      </OwnVoice>
      {answer && (
        <Card title={text.answer(day(answer.on))}>
          <TypedText>{answer.words}</TypedText>
        </Card>
      )}
    </div>
  )
}
