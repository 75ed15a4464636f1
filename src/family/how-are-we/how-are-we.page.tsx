import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  cannotWait,
  choosesFaces,
  dangerWordsOf,
  ownBirthDate,
  ownScores,
  soundsOfDanger,
  TellForm,
  tellHowItGoes,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { ScaleField } from '#src/ui/form/scale-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { chosenHousehold, householdField, titlesOf, whoReads } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'
import { Told } from './told.tsx'

export const loader = page('family:tell-how-we-are', async ({ tx, actor, today }) => {
  const households = await openHouseholds(tx, actor.accountId)
  const titles = titlesOf(households, writtenIn(actor.language))
  const told = await Promise.all(households.map(({ caseId }) => ownScores(tx, actor.accountId, caseId)))
  return {
    name: actor.name,
    hasFaces: choosesFaces(await ownBirthDate(tx, actor.personId ?? ''), today),
    households: households.map((household, index) => ({
      caseId: household.caseId,
      contactName: whoReads(household),
      title: titles.get(household.caseId) ?? '',
      earlier: told[index] ?? [],
    })),
  }
})

export const action = deed('family:tell-how-we-are', {
  form: async ({ tx, actor }) => {
    const households = await openHouseholds(tx, actor.accountId)
    return TellForm.extend({ household: householdField(households.map(one => one.caseId)) })
  },
  refusals: {},
  run: async access => {
    const { tx, actor, input, today, tell, settings } = access
    const about = chosenHousehold(await openHouseholds(tx, actor.accountId), input.household)
    if (!about || !actor.personId) throw notFound()
    const { caseId } = about
    const [before] = await ownScores(tx, actor.accountId, caseId)
    const id = await tellHowItGoes(tx, { ...actor, personId: actor.personId }, caseId, input, today)
    const { why = null, oneHigher = null } = input
    const dangerWords = await dangerWordsOf(tx)
    const isAlarming = cannotWait({ score: input.score, why, oneHigher }, before, {
      ...settings,
      dangerWords,
    })
    const event = isAlarming ? 'safety-measurement.alarming' : 'safety-measurement.told'
    await tell(event, { caseId, measurementId: id })
    const isDanger = input.score <= settings.scoreLow || soundsOfDanger({ why, oneHigher }, { dangerWords })
    return done({ to: isDanger ? '/mijn/nummers?na=1' : `/mijn/hoe-gaat-het/${id}`, caseId })
  },
})

export default function HowAreWe({
  loaderData: { name, hasFaces, households },
  actionData,
}: Shown<typeof loader>) {
  const { howAreWe: text, names } = useWords()
  const form = actionData?.form ?? emptyForm
  const isOne = households.length === 1
  const contactName = households[0]?.contactName ?? null
  const options = households.map(({ caseId, title }) => ({ value: caseId, label: title }))
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {hasFaces && (
        <p>
          <a className="nl-link" href="/mijn/hoe-gaat-het/gezicht">
            {text.faceLink}
          </a>
        </p>
      )}
      <Form form={form} submit={text.submit}>
        {!isOne && (
          <Radios
            form={form}
            name="household"
            legend={text.household}
            hint={text.householdHint}
            options={options}
          />
        )}
        <ScaleField form={form} name="score" legend={text.score} {...names.anchors} />
        <TextArea form={form} name="why" label={text.why} hint={text.whyHint} rows={4} ownVoice optional />
        <TextArea form={form} name="oneHigher" label={text.oneHigher} rows={2} ownVoice optional />
        <Card title={text.whoTitle} level={2}>
          <p>
            <Said>{isOne ? text.who(contactName && asTyped(contactName)) : text.whoOfMore}</Said>
          </p>
          <p>{text.cannotWait}</p>
          <DangerNumbers />
        </Card>
      </Form>
      {households.map(
        ({ caseId, title, earlier }) =>
          earlier.length > 0 && (
            <Fold key={caseId} summary={isOne ? text.earlier : text.earlierAt(title)} count={earlier.length}>
              {earlier.map(one => (
                <Told key={one.id} by={name} told={one} />
              ))}
            </Fold>
          ),
      )}
    </>
  )
}
