import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { personsWithPages } from '../top3-plan/release/store.server.ts'
import { delayForm } from './rules.ts'
import { delayLooks, delaysIn } from './store.server.ts'
import { text } from './text.nl.ts'

/** Those of the household who have pages of their own. */
async function readersIn({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const withPages = new Set(await personsWithPages(tx, caseId))
  return (await peopleIn(tx, caseId))
    .filter(person => withPages.has(person.id))
    .map(person => ({ value: person.id, label: nameOf(person) }))
}

export const loader = page('look-delay:set', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: (await householdOf(access.tx, access.caseId))?.name ?? '',
  readers: await readersIn(access),
  delays: await delaysIn(access.tx, access.caseId),
}))

export const action = deed('look-delay:set', {
  form: async access =>
    delayForm(
      access.today,
      (await readersIn(access)).map(one => one.value),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    await delayLooks(tx, actor, caseId, input)
    return done({
      to: `/huishoudens/${caseId}/wie-keek-mee`,
      flash: text.done,
      personId: input.personId,
    })
  },
})

export default function DelayLooks({
  loaderData: { caseId, today, name, readers, delays },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const household = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: household }, { label: text.title }]}
      />
      <Stack>
        {delays.length > 0 && (
          <Section title={text.now}>
            {delays.map(one => (
              <Card key={one.id} title={text.line(one.name, dayInWords(one.until), one.by)}>
                <p className="tt-as-typed">{one.why}</p>
              </Card>
            ))}
          </Section>
        )}
        {readers.length === 0 ? (
          <Empty title={text.none} />
        ) : (
          <Form form={form} submit={text.submit} cancelTo={household}>
            <p>{text.unseen}</p>
            <Radios form={form} name="personId" legend={text.person} options={readers} />
            <DayField form={form} name="until" label={text.until} hint={text.untilHint} min={today} />
            <TextArea form={form} name="why" label={text.why} hint={text.whyHint} rows={3} />
          </Form>
        )}
      </Stack>
    </>
  )
}
