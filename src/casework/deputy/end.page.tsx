import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endForm, endings } from './rules.ts'
import { deputyOf, endDeputies } from './store.server.ts'
import { deputyInWords, endingNames, text } from './text.nl.ts'

const say = text.end

async function deputyAt({ tx, caseId, params }: Access) {
  const found = isId(params.deputyId) ? await deputyOf(tx, caseId, params.deputyId) : undefined
  if (!found) throw notFound()
  return found
}

export const loader = page('deputy:name', async access => {
  const { untilDay, ...deputy } = await deputyAt(access)
  if (!untilDay || untilDay < access.today) throw notFound()
  return { deputy: { ...deputy, untilDay }, today: access.today }
})

export const action = deed('deputy:name', {
  form: async access => endForm(access.today, (await deputyAt(access)).agreedUntil),
  refusals: { past: text.refusals.past },
  constraints: { deputy_only_ends_earlier: { refusal: 'past', field: 'backOn' } },
  run: async access => {
    const { tx, actor, caseId, input, today } = access
    const deputy = await deputyAt(access)
    await endDeputies(tx, actor, [deputy.id], input.backOn, input.because)
    // A deputy who stops at once may read the household no more.
    const isOut = deputy.accountId === actor.accountId && input.backOn <= today
    return done({ to: isOut ? '/vandaag' : `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function EndDeputy({ loaderData: { deputy, today }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ backOn: today })
  return (
    <>
      <PageHead title={say.title} lead={deputyInWords(deputy)} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${deputy.caseId}/waarneming`}>
        <DayField form={form} name="backOn" label={say.backOn} hint={say.backOnHint} />
        <Radios form={form} name="because" legend={say.because} options={optionsOf(endings, endingNames)} />
      </Form>
    </>
  )
}
