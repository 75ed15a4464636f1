import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Button } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { KeptText } from '#src/ui/kept-text/kept-text.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { around } from './at.server.ts'
import { PieceFields, ReadersCard } from './fields.tsx'
import { addressOf, writeForm } from './rules.ts'
import { draftsIn, keepDraft, removeDraft, writePiece } from './store.server.ts'
import { text } from './text.nl.ts'

const draftAt = async ({ tx, caseId, url }: Access) => {
  const asked = url.searchParams.get('concept') ?? undefined
  return isId(asked) ? ((await draftsIn(tx, caseId)).find(one => one.id === asked) ?? null) : null
}

export const loader = page('journal:write', async access => ({
  ...(await around(access)),
  today: access.today,
  draft: await draftAt(access),
}))

export const action = deed('journal:write', {
  form: async access =>
    writeForm(
      access.today,
      (await around(access)).people.map(one => one.id),
    ),
  refusals: { 'draft-gone': text.form.draftGone },
  run: async ({ tx, actor, caseId, input }) => {
    const list = addressOf(caseId, {})
    if (input.intent === 'discard') {
      await removeDraft(tx, caseId, input.draftId)
      return done({ to: list, flash: text.form.discarded })
    }
    if (input.intent === 'draft') {
      const { intent, draftId, ...typed } = input
      const id = await keepDraft(tx, actor, caseId, draftId, typed)
      return done({ to: `${list}/nieuw?concept=${id}`, flash: text.form.doneDraft })
    }
    if (input.draftId && !(await removeDraft(tx, caseId, input.draftId))) return refuse('draft-gone')
    const entryId = await writePiece(tx, actor, caseId, input)
    return done({ to: `${list}/${entryId}`, flash: text.form.done })
  },
})

const say = text.form

export default function WritePiece({
  loaderData: { caseId, householdName, accountId, people, team, today, draft },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ happenedOn: today, ...draft?.typed })
  // A draft that is gone must not stop what was typed from being recorded.
  const known = actionData ? textAt(form, 'draftId') : (draft?.id ?? '')
  const draftId = actionData?.refusal === 'draft-gone' ? '' : known
  const list = addressOf(caseId, {})
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={[
          { label: householdName, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: text.record },
        ]}
      />
      <Form
        form={form}
        submit={say.submit}
        cancelTo={list}
        secondary={
          <>
            <Button name="intent" value="draft" unchecked>
              {say.draft}
            </Button>
            {draftId && (
              <Button name="intent" value="discard" kind="quiet" unchecked>
                {say.discard}
              </Button>
            )}
          </>
        }
      >
        <KeptText owner={accountId} restored={say.restored} />
        {draftId && <Hidden name="draftId" value={draftId} />}
        <PieceFields form={form} people={people} today={today} />
        <ReadersCard team={team} family={people} />
      </Form>
    </>
  )
}
