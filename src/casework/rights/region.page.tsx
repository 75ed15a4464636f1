import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { fileOfRequest } from '#src/audit/log-file/rules.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as retention } from '../retention/text.nl.ts'
import { requestsOfRegion } from './own/store.server.ts'
import { answerBy, dueOn } from './rules.ts'
import { kindNames, stateOf, text } from './text.nl.ts'

const say = text.region

export const loader = page('rights:oversee', async ({ tx, today, settings }) => {
  const requests = (await requestsOfRegion(tx)).map(one => {
    const outcome = one.isRefused ? ('refused' as const) : null
    const due = dueOn({ ...one, outcome }, settings)
    const isLate = due !== null && one.state !== 'confirmed' && due < today
    return { ...one, due, isLate, answerBy: answerBy(one, settings) }
  })
  const isWaiting = (one: (typeof requests)[number]) => one.due !== null && one.state !== 'confirmed'
  return { open: requests.filter(isWaiting), closed: requests.filter(one => !isWaiting(one)).toReversed() }
})

type Line = Shown<typeof loader>['loaderData']['open'][number]

export default function RightsOfRegion({ loaderData: { open, closed } }: Shown<typeof loader>) {
  const late = open.filter(one => one.isLate).length
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        next={<ButtonLink to="/rechten/bewaren">{retention.title}</ButtonLink>}
      />
      <Stack>
        {open.length + closed.length === 0 && <Empty title={say.none}>{say.noneLead}</Empty>}
        {open.length > 0 && (
          <Section title={say.open}>
            <p>{late > 0 ? say.late(late) : say.inTime}</p>
            <Lines lines={open} />
          </Section>
        )}
        {closed.length > 0 && (
          <Section title={say.closed}>
            <Lines lines={closed} />
          </Section>
        )}
      </Stack>
    </>
  )
}

const stateWords = ({ kind, state, isLate, isProlonged, isRefused }: Line) =>
  [
    isLate ? say.isLate : stateOf({ kind, state }),
    ...(isProlonged ? [say.prolonged] : []),
    ...(isRefused && state === 'confirmed' ? [say.refused] : []),
  ].join(', ')

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <Table
    caption={say.description}
    hideCaption
    stack
    rowHeader="what"
    columns={[
      { key: 'what', label: say.what },
      { key: 'garden', label: say.garden },
      { key: 'who', label: say.who },
      { key: 'asked', label: say.asked },
      { key: 'due', label: say.due },
      { key: 'settled', label: say.settled },
      { key: 'state', label: say.state },
      { key: 'log', label: say.log },
    ]}
    rows={lines.map(one => ({
      what: kindNames[one.kind],
      garden: one.garden,
      who: one.contactPerson ?? '–',
      asked: dayShort(one.askedOn),
      due: dayShort(one.due ?? one.answerBy),
      settled: one.settledOn ? dayShort(one.settledOn) : '–',
      state: <Badge tone={one.isLate ? 'attention' : 'plain'}>{stateWords(one)}</Badge>,
      log: (
        <a className="nl-link" href={fileOfRequest(one.id)}>
          {say.logFile}
        </a>
      ),
    }))}
  />
)
