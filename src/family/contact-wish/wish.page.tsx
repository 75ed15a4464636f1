import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  dangerIn,
  dangerWordsOf,
  firsts,
  makeWish,
  myWishHolders,
  type OwnWish,
  ownWishes,
  promisedBy,
  WishForm,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
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
import { chosenHousehold, householdField, titlesOf } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'
import { text as inDutch } from './text.nl.ts'

export const loader = page('family:wish-contact', async ({ tx, actor, today, settings }) => {
  const words = writtenIn(actor.language)
  const households = await openHouseholds(tx, actor.accountId)
  const titles = titlesOf(households, words)
  const [only, ...more] = households
  const holders = only && more.length === 0 ? await myWishHolders(tx, only.caseId) : []
  return {
    name: actor.name,
    promised: words.day(promisedBy(today, settings.wishAnswerDays)),
    firsts: firsts.map(value => ({ value, label: words.firstChoices[value] })),
    households: households.map(({ caseId }) => ({ value: caseId, label: titles.get(caseId) ?? '' })),
    readers: holders.map(one => one.name),
    wishes: await ownWishes(tx, actor.accountId),
  }
})

export const action = deed('family:wish-contact', {
  form: async ({ tx, actor }) => {
    const households = await openHouseholds(tx, actor.accountId)
    return WishForm.extend({ household: householdField(households.map(one => one.caseId)) })
  },
  refusals: { nobody: inDutch.nobody },
  run: async ({ tx, actor, input, today, settings, tell }) => {
    const { caseId } = chosenHousehold(await openHouseholds(tx, actor.accountId), input.household) ?? {}
    if (!caseId || !actor.personId) throw notFound()
    const holders = await myWishHolders(tx, caseId)
    if (holders.length === 0) return refuse('nobody')
    const isAlarming = dangerIn(input.words, { dangerWords: await dangerWordsOf(tx) }) !== null
    const answerBy = promisedBy(today, settings.wishAnswerDays)
    const by = { ...actor, personId: actor.personId }
    const wishId = await makeWish(tx, by, caseId, { ...input, answerBy, isAlarming })
    const event = isAlarming ? 'contact-wish.alarming' : 'contact-wish.made'
    for (const { accountId } of holders) await tell(event, { accountId, wishId })
    const { contactWish, day } = writtenIn(actor.language)
    if (isAlarming) return done({ to: '/mijn/nummers?na=1', caseId })
    return done({ to: '/mijn/wens', flash: contactWish.sent(day(answerBy)), caseId })
  },
})

export default function WishContact({
  loaderData: { name, promised, firsts: options, households, readers, wishes },
  actionData,
}: Shown<typeof loader>) {
  const { contactWish: text } = useWords()
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <Form form={form} submit={text.submit}>
          {households.length > 1 && (
            <Radios form={form} name="household" legend={text.household} options={households} />
          )}
          <TextArea form={form} name="words" label={text.words} hint={text.wordsHint} rows={6} ownVoice />
          <Radios form={form} name="first" legend={text.first} options={options} />
          <Card title={text.whoTitle} level={2}>
            <p>
              <Said>
                {readers.length > 0 ? text.who(readers.map(asTyped), promised) : text.whoOfMore(promised)}
              </Said>
            </p>
            <p>{text.readers}</p>
            <p>{text.cannotWait}</p>
            <DangerNumbers />
          </Card>
        </Form>
        {wishes.length > 0 && (
          <Section title={text.earlier}>
            {wishes.map(one => (
              <Wished key={one.id} by={name} wish={one} />
            ))}
          </Section>
        )}
      </Stack>
    </>
  )
}

function Wished({ by, wish }: { by: string; wish: OwnWish }) {
  const { contactWish: text, outcomeWords, day } = useWords()
  const { words, toldOn, answerBy, outcome, answer, answeredOn } = wish
  return (
    <div className="tt-flow">
      <OwnVoice by={by} when={day(toldOn)}>
        <TypedText own>{words}</TypedText>
        {!outcome && <p className="tt-soft">{text.waits(day(answerBy))}</p>}
      </OwnVoice>
      {outcome && answeredOn && (
        <Card title={outcomeWords[outcome]} meta={text.answered(day(answeredOn))}>
          <TypedText>{answer}</TypedText>
        </Card>
      )}
    </div>
  )
}
