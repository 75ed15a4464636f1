import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { NumberField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { rhythmOf, TermForm } from './rules.ts'
import { agreeTerm, inSightPiece, termsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.term

async function found(tx: Tx, caseId: string, personId: string | undefined) {
  const { all } = await gather(tx, { all: inSightPiece(tx, caseId) })
  const one = all.find(person => person.personId === personId && !isUnborn(person))
  if (!one) throw notFound()
  return one
}

export const loader = page('safety-sight:agree-term', async ({ tx, caseId, params, settings, today }) => {
  const one = await found(tx, caseId, params.personId)
  return {
    caseId,
    name: one.givenName ?? nameOf(one),
    rhythm: rhythmOf({ ...one, inDanger: false }, settings, today),
    terms: await termsOf(tx, caseId, one.personId),
  }
})

export const action = deed('safety-sight:agree-term', {
  form: TermForm,
  refusals: {},
  run: async ({ tx, actor, caseId, params, input }) => {
    const one = await found(tx, caseId, params.personId)
    await agreeTerm(tx, actor, caseId, one.personId, input)
    return done({ to: `/huishoudens/${caseId}/veiligheid`, flash: say.done })
  },
})

export default function AgreeTerm({
  loaderData: { caseId, name, rhythm, terms },
  actionData,
}: Shown<typeof loader>) {
  const form =
    actionData?.form ?? formWith({ seenDays: rhythm.seen?.toString(), aloneDays: rhythm.alone?.toString() })
  return (
    <>
      <PageHead title={say.title(name)} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
        <NumberField
          form={form}
          name="seenDays"
          label={say.seenDays}
          hint={say.empty}
          unit="dagen"
          optional
        />
        <NumberField
          form={form}
          name="aloneDays"
          label={say.aloneDays}
          hint={say.empty}
          unit="dagen"
          optional
        />
        <TextArea form={form} name="why" label={say.why} rows={2} />
      </Form>
      {terms.length > 0 && (
        <Section title={say.before}>
          <Timeline
            items={terms.map(term => ({
              at: term.on,
              when: dayInWords(term.on),
              by: term.byName,
              title: text.rhythm({ seen: term.seenDays, alone: term.aloneDays }),
              children: <p className="tt-as-typed">{term.why}</p>,
            }))}
          />
        </Section>
      )}
    </>
  )
}
