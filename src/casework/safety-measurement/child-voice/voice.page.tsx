import type { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../../household-member/rules.ts'
import { peopleIn } from '../../household-member/store.server.ts'
import { places } from '../../safety-sight/rules.ts'
import { recordSight } from '../../safety-sight/store.server.ts'
import { placeNames } from '../../safety-sight/text.nl.ts'
import { correctionForm, faces, scores, spokenWays, tellsAsChild, voiceForm } from './rules.ts'
import { type ChildVoice, correctVoice, recordVoice, voicesPiece } from './store.server.ts'
import { faceNames, spokenNames, text } from './text.nl.ts'

const childrenIn = async ({ tx, caseId, today }: Access) =>
  (await peopleIn(tx, caseId)).filter(person => tellsAsChild(person, today))

/** What somebody wrote down before and now corrects; null when these are new words. */
async function correctedAt({ tx, actor, caseId, params }: Access) {
  if (params.voiceId === undefined) return null
  const { voices } = await gather(tx, { voices: voicesPiece(tx, caseId) })
  const own = voices.find(one => one.id === params.voiceId && one.recordedBy === actor.accountId)
  if (!own) throw notFound()
  return own
}

export const loader = page('safety-measurement:record', async access => ({
  caseId: access.caseId,
  today: access.today,
  corrected: await correctedAt(access),
  children: (await childrenIn(access)).map(child => ({
    value: child.id,
    label: child.givenName ?? nameOf(child),
  })),
}))

export const action = deed('safety-measurement:record', {
  form: async access => {
    const childIds = (await childrenIn(access)).map(child => child.id)
    const formFor = access.params.voiceId === undefined ? voiceForm : correctionForm
    return formFor(access.today, childIds)
  },
  refusals: { already: text.correction.already },
  constraints: { child_voice_corrected_once: { refusal: 'already' } },
  run: async ({ input, ...access }) => {
    const { tx, actor, caseId } = access
    const to = `/huishoudens/${caseId}/veiligheid`
    const corrected = await correctedAt(access)
    if (!corrected) {
      await recordVoice(tx, actor, caseId, input)
      await recordTalk(access, input as z.output<ReturnType<typeof voiceForm>>)
      return done({ to, flash: text.form.done })
    }
    await correctVoice(tx, actor, caseId, { ...input, personId: corrected.personId }, corrected.id)
    return done({ to, flash: text.correction.done })
  },
})

/** Whoever spoke the child has seen it too: it is asked and told once. */
async function recordTalk({ tx, actor, caseId }: Access, input: z.output<ReturnType<typeof voiceForm>>) {
  const { spoke, place, personId, toldOn } = input
  if (spoke === 'not' || !place) return
  const met = { seen: [], spoken: [], alone: [], missed: [], [spoke]: [personId] }
  await recordSight(tx, actor, caseId, { ...met, seenOn: toldOn, place, seenBy: actor.accountId })
}

const say = text.form

const asTyped = ({ personId, words, face, howAsked, toldOn }: ChildVoice) => ({
  personId,
  words,
  face: face?.toString(),
  howAsked,
  toldOn,
})

export default function ChildVoicePage({
  loaderData: { caseId, today, corrected, children },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(corrected ? asTyped(corrected) : { toldOn: today })
  const { title, lead } = corrected ? text.correction : say
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
        <SelectField
          form={form}
          name="personId"
          label={say.child}
          options={corrected ? children.filter(child => child.value === corrected.personId) : children}
        />
        <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={4} />
        <SelectField
          form={form}
          name="face"
          label={say.face}
          options={faces.map(value => ({ value, label: faceNames[value] }))}
          empty={say.noFace}
          optional
        />
        {!corrected && (
          <SelectField
            form={form}
            name="score"
            label={say.score}
            hint={say.scoreHint}
            options={scores.map(value => ({ value, label: value }))}
            empty={say.noScore}
            optional
          />
        )}
        <TextField form={form} name="howAsked" label={say.howAsked} hint={say.howAskedHint} />
        {!corrected && (
          <>
            <Radios
              form={form}
              name="spoke"
              legend={say.spoke}
              hint={say.spokeHint}
              options={spokenWays.map(value => ({ value, label: spokenNames[value] }))}
            />
            <SelectField
              form={form}
              name="place"
              label={say.place}
              options={places.map(value => ({ value, label: placeNames[value] }))}
              empty={say.noPlace}
              optional
            />
          </>
        )}
        <DayField form={form} name="toldOn" label={say.toldOn} max={today} />
      </Form>
    </>
  )
}
