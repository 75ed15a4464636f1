import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { standingOf } from '../closing/standing.server.ts'
import { StepPage } from '../closing/step-page.tsx'
import { text as householdText } from '../household/text.nl.ts'
import { mergeConstraints } from './constraints.ts'
import { help } from './help.nl.ts'
import { askForm } from './rules.ts'
import { askMerge, heldPiece } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.ask

const heldBy = async ({ tx, actor, caseId }: Access) =>
  (await gather(tx, { held: heldPiece(actor.accountId, caseId) })).held

export const loader = page('merging:ask', async access => ({
  ...(await standingOf(access.tx, access.caseId, 'ask-merge')),
  held: await heldBy(access),
}))

export const action = deed('merging:ask', {
  form: async access => askForm(await heldBy(access)),
  refusals: text.refusals,
  constraints: mergeConstraints,
  run: async ({ tx, actor, caseId, input, parts }) => {
    const holdsBoth = parts.includes('contact-person')
    await askMerge(tx, actor, caseId, input, holdsBoth)
    return done({ to: `/huishoudens/${caseId}/dubbelen`, flash: holdsBoth ? say.both : say.done })
  },
})

export default function AskMerge({
  loaderData: { household, state, version, follows, held },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <StepPage
      title={say.title}
      lead={say.lead}
      household={household}
      state={state}
      open={follows || actionData !== undefined}
      how={help}
    >
      {held.length === 0 ? (
        <Notice tone="notice" title={say.noneTitle}>
          <p>{say.none}</p>
        </Notice>
      ) : (
        <Form
          form={form}
          version={version}
          submit={say.submit}
          cancelTo={`/huishoudens/${household.id}/dubbelen`}
        >
          <SelectField
            form={form}
            name="intoId"
            label={say.into}
            options={held.map(({ id, name }) => ({ value: id, label: name }))}
            empty={householdText.open.choose}
          />
          <TextArea form={form} name="why" label={say.why} rows={3} />
        </Form>
      )}
    </StepPage>
  )
}
