import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { plannedAddress } from '../planned-consultation/addresses.ts'
import { openPlannedAt } from '../planned-consultation/at.server.ts'
import { text as plannedText } from '../planned-consultation/text.nl.ts'
import { askForm } from './forms.ts'
import { askWhen } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.ask

export const loader = page(
  'planned-consultation:prepare',
  async ({ tx, caseId, params, today, settings, config }) => {
    const planned = await openPlannedAt(tx, caseId, params)
    const silent = planned.seats.filter(seat => !seat.leftOut && !seat.hasAnswered)
    const isMailed = (seat: (typeof silent)[number]) =>
      config.mail !== null && seat.reach === 'mail' && seat.email !== null
    return {
      caseId,
      id: planned.id,
      until: addDays(today, Math.min(7, settings.availabilityAnswerDays)),
      days: settings.availabilityAnswerDays,
      byMail: silent.filter(isMailed).map(one => one.name),
      self: silent.filter(seat => !isMailed(seat)).map(one => one.name),
    }
  },
)

export const action = deed('planned-consultation:prepare', {
  form: ({ today, settings }) => askForm({ today, days: settings.availabilityAnswerDays }),
  refusals: {},
  run: async ({ tx, actor, caseId, params, input }) => {
    const { id } = await openPlannedAt(tx, caseId, params)
    await askWhen(tx, actor, { caseId, id }, input.until)
    return done({ to: plannedAddress(caseId, id), flash: say.done })
  },
})

export default function Ask({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, id, until, days, byMail, self } = loaderData
  const form = actionData?.form ?? formWith({ until })
  const here = plannedAddress(caseId, id)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: plannedText.title, to: here }, { label: say.title }]}
      />
      {byMail.length + self.length === 0 && <p>{say.answered}</p>}
      {byMail.length > 0 && <Names title={say.byMail} names={byMail} />}
      {self.length > 0 && <Names title={say.self} names={self} />}
      <Form form={form} submit={say.submit} cancelTo={here}>
        <DayField form={form} name="until" label={say.until} hint={say.untilHint(days)} />
      </Form>
    </>
  )
}

const Names = ({ title, names }: { title: string; names: readonly string[] }) => (
  <Card title={title} level={2}>
    <ul>
      {names.map(name => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  </Card>
)
