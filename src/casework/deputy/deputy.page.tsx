import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { deputyConstraints, fieldOf } from './constraints.ts'
import { DeputyFields } from './fields.tsx'
import { help } from './help.nl.ts'
import { deputyForm } from './rules.ts'
import { deputiesAhead, deputyChoices, doneWords, nameDeputy } from './store.server.ts'
import { deputyInWords, text } from './text.nl.ts'

const say = text.page

export const loader = page('deputy:name', async ({ tx, caseId, today }) => {
  const household = await householdOf(tx, caseId)
  if (!household || household.closedOn) throw notFound()
  return {
    today,
    household: { id: caseId, name: household.name, contactPersonName: household.contactPersonName ?? '' },
    ahead: await deputiesAhead(tx, caseId),
    choices: await deputyChoices(tx, household.contactPersonId, { caseId }),
  }
})

export const action = deed('deputy:name', {
  form: ({ today, settings }) => deputyForm(today, settings.deputyLongestDays),
  refusals: text.refusals,
  constraints: deputyConstraints,
  run: async ({ tx, actor, caseId, input, tell }) => {
    const named = await nameDeputy(tx, actor, caseId, input)
    if (typeof named === 'string') return refuse(named, fieldOf[named])
    await tell('deputy.asked', { accountId: input.accountId, ...named })
    return done({ to: `/huishoudens/${caseId}`, flash: await doneWords(tx, input.accountId, say.done) })
  },
})

export default function NameDeputy({
  loaderData: { household, ahead, choices, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today })
  const here = `/huishoudens/${household.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(household.contactPersonName)}
        crumbs={[
          { label: householdText.list.title, to: '/huishoudens' },
          { label: household.name, to: here },
          { label: say.title },
        ]}
        how={help}
      />
      {ahead.length > 0 && (
        <Section title={say.now}>
          <LinkList
            items={ahead.map(one => ({
              to: `${here}/waarneming/${one.id}`,
              title: deputyInWords({ ...one, untilDay: one.untilDay ?? one.fromDay }),
              note: text.ends,
            }))}
          />
        </Section>
      )}
      <Form form={form} submit={say.submit} cancelTo={here}>
        <DeputyFields form={form} choices={choices} why={text.reason} />
      </Form>
    </>
  )
}
