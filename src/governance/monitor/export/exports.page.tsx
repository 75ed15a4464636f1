import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../../steering/text.nl.ts'
import { lastTold } from '../store.server.ts'
import { text as monitorText } from '../text.nl.ts'
import { lastDayOf } from './sheets.ts'
import { exportsMade, makeExport } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.page
const address = '/sturing/monitor/uitgeven'

export const loader = page('steering:read', async ({ tx, actor }) => {
  const told = await lastTold(tx)
  return {
    until: told && lastDayOf(told),
    made: (await exportsMade(tx)).map(({ told: of, ...one }) => ({ ...one, until: lastDayOf(of) })),
    mayExport: may(actor, 'monitor:export'),
  }
})

export const action = deed('monitor:export', {
  form: z.object({}),
  refusals: { 'nothing-told': say.none, again: say.again },
  constraints: { export_once_a_day: { refusal: 'again' } },
  run: async ({ tx, actor }) => {
    const told = await lastTold(tx)
    if (!told) return refuse('nothing-told')
    await makeExport(tx, actor, told)
    return done({ to: address, flash: say.done })
  },
})

export default function Exports({
  loaderData: { until, made, mayExport },
  actionData,
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title, { label: monitorText.title, to: '/sturing/monitor' })}
      />
      <Columns
        main={
          <>
            {mayExport && until && (
              <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/sturing/monitor">
                <p>{say.next(dayInWords(until))}</p>
                <p>{say.read}</p>
                <p>{say.logged}</p>
              </Form>
            )}
            {!until && <p>{say.none}</p>}
            <Card title={say.listTitle} level={2}>
              {made.length === 0 && <p>{say.noneMade}</p>}
              {made.map(one => (
                <Made key={one.id} one={one} />
              ))}
            </Card>
          </>
        }
        side={
          <Card title={say.whatTitle} level={2}>
            <p>{say.what}</p>
            <p>{say.same}</p>
          </Card>
        }
      />
    </>
  )
}

type Export = Shown<typeof loader>['loaderData']['made'][number]

const Made = ({ one: { id, until, madeBy, madeOn } }: { one: Export }) => (
  <div className="tt-flow">
    <h3 className="nl-heading nl-heading--level-4">{say.until(dayInWords(until))}</h3>
    <p className="tt-soft">{say.made(madeBy, dayInWords(madeOn))}</p>
    <ul>
      {Object.entries(say.files).map(([file, label]) => (
        <li key={file}>
          <a className="nl-link" href={`${address}/${id}/${file}`} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
