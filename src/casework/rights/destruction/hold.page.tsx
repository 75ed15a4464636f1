import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from '../addresses.ts'
import { householdName } from '../at.server.ts'
import { text as rights } from '../text.nl.ts'
import { HoldForm } from './rules.ts'
import { type Hold, holdsOf, liftHold, setHold } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.hold

export const loader = page('rights:look', async access => {
  const { tx, actor, caseId, parts } = access
  const holds = await holdsOf(tx, caseId)
  const now = holds.find(one => one.lifted === null) ?? null
  return {
    caseId,
    here: addressOf(caseId),
    name: await householdName(access),
    now,
    earlier: holds.filter(one => one.lifted !== null),
    canSet: !now && may(actor, 'rights:answer', parts),
    canLift: now !== null && now.setBy !== actor.accountId,
  }
})

export const action = deed('rights:look', {
  form: HoldForm,
  refusals: { meanwhile: say.meanwhile, two: say.ownLift },
  constraints: {
    legal_hold_once: { refusal: 'meanwhile' },
    legal_hold_lift_pkey: { refusal: 'meanwhile' },
    legal_hold_needs_two: { refusal: 'two' },
  },
  run: async ({ tx, actor, caseId, parts, input }) => {
    const now = (await holdsOf(tx, caseId)).find(one => one.lifted === null)
    const to = `${addressOf(caseId)}/stop`
    if (now) {
      await liftHold(tx, actor, caseId, now.id, input.why)
      return done({ to, flash: say.doneLift })
    }
    if (!may(actor, 'rights:answer', parts)) return refuse('meanwhile')
    await setHold(tx, actor, caseId, input.why)
    return done({ to, flash: say.doneSet })
  },
})

export default function ShowHold({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, here, name, now, earlier, canSet, canLift } = view
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: rights.title, to: here },
          { label: say.title },
        ]}
      />
      <Stack>
        {now ? <StopNow hold={now} /> : <p>{say.none}</p>}
        {now && !canLift && <Notice tone="notice">{say.ownLift}</Notice>}
        {(canSet || canLift) && (
          <Form form={form} submit={now ? say.lift : say.set} cancelTo={here}>
            <TextArea form={form} name="why" label={now ? say.liftWhy : say.why} rows={3} />
          </Form>
        )}
        {earlier.length > 0 && (
          <Section title={say.earlier}>
            {earlier.map(hold => (
              <Card
                key={hold.id}
                level={3}
                title={say.line(dayInWords(hold.on), dayInWords(hold.lifted?.on ?? hold.on))}
                meta={`${hold.setByName}, ${hold.lifted?.byName}`}
              >
                <p className="tt-as-typed">{hold.why}</p>
                <p className="tt-as-typed">{hold.lifted?.why}</p>
              </Card>
            ))}
          </Section>
        )}
      </Stack>
    </>
  )
}

const StopNow = ({ hold: { setByName, on, why } }: { hold: Hold }) => (
  <Notice tone="attention" title={say.now(setByName, dayInWords(on))}>
    <p className="tt-as-typed">{why}</p>
  </Notice>
)
