import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { TypedText } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { chosenHousehold, householdField, titlesOf } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'
import { effects, tellForm } from './rules.ts'
import { namesAround, type Told, tellWhatHelped, toldByMe } from './store.server.ts'

export const loader = page('family:tell-what-helped', async ({ tx, actor }) => {
  const words = writtenIn(actor.language)
  const households = await openHouseholds(tx, actor.accountId)
  const titles = titlesOf(households, words)
  return {
    name: actor.name,
    choices: effects.map(value => ({ value, label: words.effectChoices[value] })),
    households: households.map(({ caseId }) => ({ value: caseId, label: titles.get(caseId) ?? '' })),
    told: await toldByMe(tx),
  }
})

export const action = deed('family:tell-what-helped', {
  form: async ({ tx, actor }) => {
    const households = await openHouseholds(tx, actor.accountId)
    const colleagues = households.flatMap(one => one.people.map(({ name }) => name))
    return tellForm(await namesAround(tx, colleagues)).extend({
      household: householdField(households.map(one => one.caseId)),
    })
  },
  refusals: {},
  run: async ({ tx, actor, input }) => {
    const { caseId } = chosenHousehold(await openHouseholds(tx, actor.accountId), input.household) ?? {}
    if (!caseId || !actor.personId) throw notFound()
    await tellWhatHelped(tx, { ...actor, personId: actor.personId }, caseId, input)
    return done({ to: '/mijn/geleerd/vertel', flash: writtenIn(actor.language).whatHelped.done })
  },
})

export default function TellWhatHelped({ loaderData, actionData }: Shown<typeof loader>) {
  const { name, choices, households, told } = loaderData
  const { whatHelped: text } = useWords()
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <Form form={form} submit={text.submit} cancelTo="/mijn/geleerd">
          {households.length > 1 && (
            <Radios form={form} name="household" legend={text.household} options={households} />
          )}
          <Radios form={form} name="effect" legend={text.effect} options={choices} />
          <TextArea form={form} name="words" label={text.words} hint={text.wordsHint} rows={5} ownVoice />
          <Checkbox
            form={form}
            name="withPseudonym"
            label={text.withPseudonym}
            hint={text.withPseudonymHint}
          />
          <Card title={text.whoTitle} level={2}>
            {text.who.map(line => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        </Form>
        {told.length > 0 && (
          <Section title={text.earlier}>
            {told.map(one => (
              <Earlier key={one.id} by={name} told={one} />
            ))}
          </Section>
        )}
      </Stack>
    </>
  )
}

function Earlier({
  by,
  told: { id, effect, words, toldOn, state, withPseudonym },
}: {
  by: string
  told: Told
}) {
  const { whatHelped: text, effectChoices, stateWords, day } = useWords()
  return (
    <OwnVoice by={by} when={day(toldOn)}>
      <p className="tt-soft">{effectChoices[effect]}</p>
      <TypedText own>{words}</TypedText>
      <p className="tt-soft">
        {stateWords[state]} {withPseudonym && text.withFamily}
      </p>
      {state !== 'counts' && (
        <p>
          <a className="nl-link" href={`/mijn/geleerd/${id}`}>
            {text.takeBack}
          </a>
        </p>
      )}
    </OwnVoice>
  )
}
