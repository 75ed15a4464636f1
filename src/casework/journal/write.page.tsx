import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { around, draftAt, keepOrDiscard } from './at.server.ts'
import { ReadersCard, WordsFields } from './fields.tsx'
import { addressOf, noteForm } from './rules.ts'
import { removeDraft, writePiece } from './store.server.ts'
import { text } from './text.nl.ts'
import { WritingForm } from './writing-form.tsx'

export const loader = page('journal:write', async access => ({
  ...(await around(access)),
  today: access.today,
  draft: await draftAt(access),
}))

export const action = deed('journal:write', {
  form: async access =>
    noteForm(
      access.today,
      (await around(access)).people.map(one => one.id),
    ),
  refusals: { 'draft-gone': text.form.draftGone },
  run: async ({ tx, actor, caseId, input }) => {
    const list = addressOf(caseId, {})
    if (input.intent === 'draft' || input.intent === 'discard')
      return keepOrDiscard(
        { tx, actor, caseId },
        input.intent === 'draft' ? { ...input, kind: 'note' } : input,
        { list, draft: id => `${list}/nieuw?concept=${id}` },
      )
    if (input.draftId && !(await removeDraft(tx, caseId, input.draftId))) return refuse('draft-gone')
    const entryId = await writePiece(tx, actor, caseId, { ...input, kind: 'note', spokeWith: [] })
    return done({ to: `${list}/${entryId}`, flash: text.form.done })
  },
})

const say = text.form

export default function WriteNote({
  loaderData: { caseId, householdName, accountId, people, team, today, draft },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ happenedOn: today, ...draft?.typed })
  const list = addressOf(caseId, {})
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: householdName, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: text.note },
        ]}
      />
      <WritingForm
        form={form}
        answer={actionData}
        draft={draft}
        submit={say.submit}
        cancelTo={list}
        owner={accountId}
      >
        <WordsFields form={form} people={people} today={today} />
        <ReadersCard team={team} family={people} />
      </WritingForm>
    </>
  )
}
