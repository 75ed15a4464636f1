import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt, textsAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { KeptText } from '#src/ui/kept-text/kept-text.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { around, pieceAt } from './at.server.ts'
import { ContactFields, ReadersCard, WordsFields } from './fields.tsx'
import { addressOf, correctForm, type Kind } from './rules.ts'
import { correctPiece, type Piece } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.correction

/** The piece with everybody who can be named in it: who is in the household now, and who the piece names already. */
async function pieceWithPeople(access: Access) {
  const { piece } = await pieceAt(access)
  const { people, ...where } = await around(access)
  const named = [...piece.spokeWith, ...piece.about].filter(
    (one, index, all) =>
      !people.some(person => person.id === one.id) && all.findIndex(other => other.id === one.id) === index,
  )
  return {
    ...where,
    piece,
    people,
    named: [...people, ...named],
    speakers: [...people.filter(one => one.isBorn), ...named],
  }
}

export const loader = page('journal:write', async access => ({
  ...(await pieceWithPeople(access)),
  today: access.today,
}))

export const action = deed('journal:write', {
  form: async access => {
    const { named, speakers } = await pieceWithPeople(access)
    return correctForm(
      access.today,
      named.map(one => one.id),
      speakers.map(one => one.id),
    )
  },
  refusals: { 'changed-meanwhile': say.changedMeanwhile, 'not-own': say.notOwn },
  constraints: {
    journal_version_once: { refusal: 'changed-meanwhile' },
    journal_version_follows: { refusal: 'changed-meanwhile' },
    journal_version_own: { refusal: 'not-own' },
  },
  run: async ({ tx, actor, caseId, params, input }) => {
    const { piece } = await pieceAt({ tx, caseId, params })
    if (!(await correctPiece(tx, actor, piece, input))) return refuse('changed-meanwhile')
    return done({ to: `${addressOf(caseId, {})}/${piece.entryId}`, flash: say.done })
  },
})

const idsOf = (people: readonly { id: string }[]) => people.map(one => one.id).sort()

// About those one spoke with is what is meant when nobody is ticked.
const aboutOthers = ({ about, spokeWith }: Piece) =>
  `${idsOf(about)}` === `${idsOf(spokeWith)}` ? [] : idsOf(about)

const storedForm = (piece: Piece): FormState =>
  formWith({
    kind: piece.kind,
    spokeWith: idsOf(piece.spokeWith),
    withOthers: piece.withOthers ?? '',
    about: aboutOthers(piece),
    words: piece.words,
    happenedOn: piece.happenedOn,
    onlyTeam: piece.teamReason === null ? '' : 'on',
    teamReason: piece.teamReason ?? '',
  })

const linesOf = (form: FormState, people: readonly { id: string; name: string }[]) => {
  const names = (field: string) =>
    textsAt(form, field)
      .map(id => people.find(one => one.id === id)?.name ?? '')
      .join(', ')
  return [
    { label: text.form.kind, text: kindNames[textAt(form, 'kind') as Kind] ?? '' },
    { label: text.form.spokeWith, text: names('spokeWith') },
    { label: text.form.withOthers, text: textAt(form, 'withOthers') },
    { label: text.form.words, text: textAt(form, 'words') },
    { label: text.form.happenedOn, text: textAt(form, 'happenedOn') },
    { label: text.form.about, text: names('about') },
    { label: text.form.teamReason, text: textAt(form, 'teamReason') },
  ]
}

export default function CorrectPiece({
  loaderData: { caseId, householdName, accountId, piece, people, named, speakers, team, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(piece)
  const list = addressOf(caseId, {})
  const here = `${list}/${piece.entryId}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: householdName, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: kindNames[piece.kind], to: here },
          { label: text.one.correct },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, named)} theirs={linesOf(storedForm(piece), named)} />
      )}
      <Form form={form} version={piece.number} submit={say.submit} cancelTo={here}>
        <KeptText owner={accountId} restored={text.form.restored} />
        <ContactFields form={form} people={speakers} />
        <WordsFields form={form} people={named} today={today} />
        <TextField form={form} name="correctionReason" label={say.reason} autoComplete="off" />
        <ReadersCard team={team} family={people} />
      </Form>
    </>
  )
}
