import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ageOn, type Day } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { around, draftAt, keepOrDiscard } from '../journal/at.server.ts'
import { ReadersCard } from '../journal/fields.tsx'
import { addressOf } from '../journal/rules.ts'
import { removeDraft } from '../journal/store.server.ts'
import { text as journalText } from '../journal/text.nl.ts'
import { WritingForm } from '../journal/writing-form.tsx'
import { text as sightText } from '../safety-sight/text.nl.ts'
import { conversationAddress } from './addresses.ts'
import { ConversationFields } from './fields.tsx'
import { conversationForm } from './rules.ts'
import { recordConversation } from './store.server.ts'
import { text } from './text.nl.ts'

/** Everybody who can be seen, children first. */
const bornPeople = async (tx: Tx, caseId: string) =>
  (await peopleIn(tx, caseId))
    .filter(person => !isUnborn(person))
    .toSorted((a, b) => Number(b.familyRole === 'child') - Number(a.familyRole === 'child'))

const colleagues = async (tx: Tx, caseId: string) => [
  ...new Map((await teamOf(tx, caseId)).map(member => [member.accountId, member.name])),
]

const ageOf = (birthDate: Day | null, today: Day) => (birthDate ? ageOn(birthDate, today) : null)

async function known({ tx, caseId, actor }: Access) {
  const { people } = await around({ tx, caseId, actor })
  return {
    personIds: people.map(person => person.id),
    bornIds: (await bornPeople(tx, caseId)).map(person => person.id),
    colleagueIds: (await colleagues(tx, caseId)).map(([id]) => id),
  }
}

export const loader = page('journal:write', async access => {
  const { tx, caseId, today, settings } = access
  return {
    ...(await around(access)),
    today,
    draft: await draftAt(access),
    met: (await bornPeople(tx, caseId)).map(person => ({
      id: person.id,
      name: sightText.called(nameOf(person), ageOf(person.birthDate, today)),
      speaks: (ageOf(person.birthDate, today) ?? 18) >= settings.sightSpokenFromAge,
      isNear: person.familyRole === 'child' || person.lives !== 'elsewhere',
    })),
    colleagues: (await colleagues(tx, caseId)).map(([value, label]) => ({ value, label })),
  }
})

export const action = deed('journal:write', {
  form: async access => conversationForm(access.today, await known(access)),
  refusals: { 'draft-gone': journalText.form.draftGone },
  run: async ({ tx, actor, caseId, input }) => {
    const here = `/huishoudens/${caseId}`
    if (input.intent === 'draft' || input.intent === 'discard')
      return keepOrDiscard({ tx, actor, caseId }, input, {
        list: addressOf(caseId, {}),
        draft: id => conversationAddress(caseId, id),
      })
    if (input.draftId && !(await removeDraft(tx, caseId, input.draftId))) return refuse('draft-gone')
    const entryId = await recordConversation(tx, actor, caseId, input)
    if (entryId) return done({ to: `${addressOf(caseId, {})}/${entryId}`, flash: journalText.form.done })
    return done({ to: `${here}/veiligheid`, flash: text.form.done })
  },
})

const say = text.form

export default function RecordConversation({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, today, accountId, draft } = view
  const form = actionData?.form ?? formWith({ happenedOn: today, seenBy: accountId, ...draft?.typed })
  const here = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={text.record}
        lead={say.lead}
        crumbs={[{ label: view.householdName, to: here }, { label: text.record }]}
      />
      <WritingForm
        form={form}
        answer={actionData}
        draft={draft}
        submit={text.record}
        cancelTo={here}
        owner={accountId}
      >
        <ConversationFields form={form} view={view} />
        <ReadersCard team={view.team} family={view.people} />
      </WritingForm>
    </>
  )
}
