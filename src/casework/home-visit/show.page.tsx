import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox, Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { visitAddress } from './addresses.ts'
import { openVisitAt, readersIn } from './at.server.ts'
import { showForm } from './rules.ts'
import { isInDanger, showVisit } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.show

export const loader = page('home-visit:show', async access => ({
  visit: await openVisitAt(access),
  readers: await readersIn(access),
  isInDanger: await isInDanger(access.tx, access.caseId),
}))

export const action = deed('home-visit:show', {
  form: async access =>
    showForm(
      (await readersIn(access)).map(one => one.id),
      await isInDanger(access.tx, access.caseId),
    ),
  refusals: {},
  run: async access => {
    const visit = await openVisitAt(access)
    await showVisit(access.tx, access.actor, visit, access.input.shownTo)
    return done({ to: visitAddress(visit.caseId, visit.id), flash: say.done })
  },
})

export default function ShowVisit({
  loaderData: { visit, readers, isInDanger: danger },
  actionData,
}: Shown<typeof loader>) {
  const here = visitAddress(visit.caseId, visit.id)
  // In danger nobody is ticked beforehand: who sees it is said anew.
  const shown = danger ? [] : visit.shownTo.map(one => one.id)
  const form = actionData?.form ?? formWith({ shownTo: shown })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: here }, { label: say.title }]}
      />
      {danger && <Notice tone="attention">{say.danger}</Notice>}
      {readers.length === 0 ? (
        <p>{say.nobody}</p>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={here}>
          <Checkboxes
            form={form}
            name="shownTo"
            legend={say.legend}
            options={optionsFrom(readers)}
            optional
          />
          {danger && <Checkbox form={form} name="isSafe" label={say.safe} />}
        </Form>
      )}
    </>
  )
}
