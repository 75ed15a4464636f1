import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { ExcludeFields } from '#src/audit/exclusion/fields.tsx'
import { ExcludeForm, exclusionConstraints } from '#src/audit/exclusion/rules.ts'
import { askerNames, refusals, text as shared } from '#src/audit/exclusion/text.nl.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagues } from '../contact-person/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { exclude, exclusionsIn, withoutExcluded } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('exclusion:keep', async ({ tx, caseId, actor }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  return {
    caseId,
    name: household.name,
    now: await exclusionsIn(tx, caseId),
    choices: (await withoutExcluded(tx, caseId, await colleagues(tx))).filter(
      one => one.id !== actor.accountId,
    ),
  }
})

export const action = deed('exclusion:keep', {
  form: ExcludeForm,
  refusals,
  constraints: exclusionConstraints,
  run: async ({ tx, actor, caseId, input }) => {
    await exclude(tx, actor, caseId, input)
    return done({ to: `/huishoudens/${caseId}/afscherming`, flash: shared.done })
  },
})

export default function Exclude({
  loaderData: { caseId, name, now, choices },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const household = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: household }, { label: shared.title }]}
      />
      <Stack>
        {now.length > 0 && (
          <Section title={text.now}>
            {now.map(one => (
              <Card key={one.id} title={text.line(one.name)} meta={text.asked(askerNames[one.askedBy])}>
                <p className="tt-as-typed">{one.why}</p>
                <p className="tt-soft">{shared.since(one.setBy, dayInWords(one.setOn))}</p>
                <CardFoot>
                  <a className="nl-link" href={`${household}/afscherming/${one.id}`}>
                    {shared.lift}
                  </a>
                </CardFoot>
              </Card>
            ))}
          </Section>
        )}
        <Form form={form} submit={shared.submit} cancelTo={household}>
          <p>{text.fallback}</p>
          <ExcludeFields form={form} colleagues={choices} />
        </Form>
      </Stack>
    </>
  )
}
