import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  choosesFaces,
  dangerWordsOf,
  FaceForm,
  faceAlarms,
  faces,
  ownBirthDate,
  ownFaces,
  showFace,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
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
import { FaceDrawing } from './face-drawing.tsx'
import { text as inDutch } from './text.nl.ts'

/** The households of somebody young; for whom else this page is not there. */
async function householdsFor({ tx, actor, today }: Pick<Access, 'tx' | 'actor' | 'today'>) {
  const isYoung = choosesFaces(await ownBirthDate(tx, actor.personId ?? ''), today)
  if (!isYoung) throw notFound()
  return openHouseholds(tx, actor.accountId)
}

export const loader = page('family:tell-how-we-are', async access => {
  const households = await householdsFor(access)
  const titles = titlesOf(households, writtenIn(access.actor.language))
  return {
    name: access.actor.name,
    households: households.map(one => ({
      value: one.caseId,
      label: titles.get(one.caseId) ?? '',
      reader: whoReads(one),
    })),
    earlier: await ownFaces(access.tx, access.actor.accountId),
  }
})

export const action = deed('family:tell-how-we-are', {
  form: async access =>
    FaceForm.safeExtend({ household: householdField((await householdsFor(access)).map(one => one.caseId)) }),
  refusals: {},
  run: async access => {
    const { tx, actor, input, tell } = access
    const { caseId } = chosenHousehold(await householdsFor(access), input.household) ?? {}
    if (!caseId || !actor.personId) throw notFound()
    const faceId = await showFace(tx, { ...actor, personId: actor.personId }, caseId, input)
    const shown = { face: input.face ? Number(input.face) : null, words: input.words ?? null }
    const isAlarming = faceAlarms(shown, { dangerWords: await dangerWordsOf(tx) })
    await tell(isAlarming ? 'family-face.alarming' : 'family-face.shown', { caseId, faceId })
    if (isAlarming) return done({ to: '/mijn/nummers?na=1', caseId })
    return done({ to: '/mijn/hoe-gaat-het/gezicht', flash: inDutch.face.done, caseId })
  },
})

export default function ShowFace({
  loaderData: { name, households, earlier },
  actionData,
}: Shown<typeof loader>) {
  const { howAreWe: text, names, day } = useWords()
  const { face: say } = text
  const faceNames: Record<string, string> = names.faces
  const form = actionData?.form ?? emptyForm
  const only = households.length === 1 ? households[0] : undefined
  return (
    <>
      <PageHead title={text.title} lead={say.lead} />
      <Stack>
        <Form form={form} submit={say.submit}>
          {!only && <Radios form={form} name="household" legend={text.household} options={households} />}
          <Radios
            form={form}
            name="face"
            legend={say.question}
            hint={say.optional}
            options={faces.map(value => ({
              value,
              label: (
                <span className="tt-face-choice">
                  <FaceDrawing face={Number(value)} />
                  {faceNames[value]}
                </span>
              ),
            }))}
          />
          <TextArea form={form} name="words" label={say.words} rows={4} ownVoice optional />
          <Card title={text.whoTitle} level={2}>
            <p>
              <Said>{only ? text.who(only.reader && asTyped(only.reader)) : text.whoOfMore}</Said>
            </p>
            <p>{text.cannotWait}</p>
            <DangerNumbers />
          </Card>
        </Form>
        <Section title={say.draw}>
          <p>{say.drawLead}</p>
          <ul>
            {say.drawIdeas.map(idea => (
              <li key={idea}>{idea}</li>
            ))}
          </ul>
        </Section>
        {earlier.length > 0 && (
          <Fold summary={text.earlier} count={earlier.length}>
            {earlier.map(one => (
              <OwnVoice key={one.id} by={name} when={day(one.toldOn)}>
                {one.face !== null && <p>{faceNames[one.face]}</p>}
                {one.words && <TypedText own>{one.words}</TypedText>}
                <p className="tt-soft">{one.readOn ? text.read(day(one.readOn)) : text.unread}</p>
              </OwnVoice>
            ))}
          </Fold>
        )}
      </Stack>
    </>
  )
}
