import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ExcludeFields } from './fields.tsx'
import { exclusionConstraints, OverseeForm } from './rules.ts'
import { colleaguesHere, excludeByPseudonym, exclusions, placesOfExclusions } from './store.server.ts'
import { askerNames, refusals, text } from './text.nl.ts'

export const loader = page('exclusion:oversee', async ({ tx, actor }) => {
  const places = await placesOfExclusions(tx)
  const all = (await exclusions(tx).limit(200).execute()).flatMap(({ caseId: _, ...one }) => {
    const place = places.get(one.id)
    return place ? [{ ...one, place }] : []
  })
  return {
    now: all.filter(one => one.liftedAt === null),
    earlier: all.filter(one => one.liftedAt !== null),
    colleagues: (await colleaguesHere(tx)).filter(one => one.id !== actor.accountId),
  }
})

export const action = deed('exclusion:oversee', {
  form: OverseeForm,
  refusals: { ...refusals, unknown: text.unknown },
  constraints: exclusionConstraints,
  run: async ({ tx, input }) => {
    if (!(await excludeByPseudonym(tx, input))) return refuse('unknown', 'pseudonym')
    return done({ to: '/logboek/afscherming', flash: text.done })
  },
})

export default function Exclusions({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: text.log, to: '/logboek' }, { label: text.title }]}
      />
      <Stack>
        {view.now.length === 0 ? (
          <Empty title={text.none}>{text.noneLead}</Empty>
        ) : (
          <Section title={text.now}>
            {view.now.map(one => (
              <Line key={one.id} one={one} />
            ))}
          </Section>
        )}
        {view.earlier.length > 0 && (
          <Fold summary={text.earlier} count={view.earlier.length}>
            {view.earlier.map(one => (
              <Line key={one.id} one={one} />
            ))}
          </Fold>
        )}
        <Section title={text.add}>
          <p>{text.addLead}</p>
          <Form form={form} submit={text.submit} cancelTo="/logboek">
            <TextField form={form} name="pseudonym" label={text.pseudonym} autoComplete="off" />
            <ExcludeFields form={form} colleagues={view.colleagues} />
          </Form>
        </Section>
      </Stack>
    </>
  )
}

type View = Shown<typeof loader>['loaderData']

const Line = ({ one }: { one: View['now'][number] }) => (
  <Card
    title={text.line(one.name, one.place.pseudonym)}
    meta={text.note(one.place.garden, one.place.contactPerson ?? '–', askerNames[one.askedBy])}
  >
    <p className="tt-as-typed">{one.why}</p>
    <p className="tt-soft">{text.since(one.setBy, dayInWords(one.setOn))}</p>
    {one.liftedAt ? (
      <p className="tt-soft">
        {text.lifted(one.liftedBy ?? '', dayInWords(dayOf(one.liftedAt)), one.liftedWhy ?? '')}
      </p>
    ) : (
      <CardFoot>
        <a className="nl-link" href={`/logboek/afscherming/${one.id}`}>
          {text.lift}
        </a>
      </CardFoot>
    )}
  </Card>
)
