import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Grid, Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { dossierOf } from '../scenario/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { linesUntil } from './rules.ts'
import { type CommunicationLine, communicationLines, itemsWaiting, type Waiting } from './store.server.ts'
import { directionNames, home, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => ({
  ...linesUntil(await communicationLines(tx), today),
  waiting: await itemsWaiting(tx),
  today,
  mayWrite: may(actor, 'communication:write'),
}))
type View = Shown<typeof loader>['loaderData']

export default function Communication({ loaderData: view }: Shown<typeof loader>) {
  const { current, ended, waiting, mayWrite } = view
  const add = mayWrite && <ButtonLink to={`${home}/nieuw`}>{say.add}</ButtonLink>
  const wait = mayWrite && <ButtonLink to={`${home}/wacht`}>{say.wait}</ButtonLink>
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={steeringCrumbs(say.title)} next={add} />
      <Stack>
        {current.length === 0 ? (
          <Empty title={say.empty}>{mayWrite && say.emptyLead}</Empty>
        ) : (
          <Section title={say.lines}>
            <LineTable view={view} />
          </Section>
        )}
        {(waiting.length > 0 || mayWrite) && (
          <Section title={say.waiting} action={wait}>
            <p>{say.waitingLead}</p>
            <Grid>
              {waiting.map(item => (
                <WaitingCard key={item.id} item={item} />
              ))}
            </Grid>
          </Section>
        )}
        {ended.length > 0 && (
          <Fold summary={say.ended} count={ended.length}>
            <LinkList
              items={ended.map(({ id, stakeholder, what }) => ({
                to: mayWrite ? `${home}/${id}` : home,
                title: stakeholder,
                note: what,
              }))}
            />
          </Fold>
        )}
      </Stack>
    </>
  )
}

const LineTable = ({ view: { current, today, mayWrite } }: { view: View }) => (
  <Table
    caption={say.lines}
    hideCaption
    stack
    rowHeader="stakeholder"
    columns={[
      { key: 'stakeholder', label: say.stakeholder },
      { key: 'what', label: say.what },
      { key: 'through', label: say.through },
      { key: 'when', label: say.when },
      ...(mayWrite ? [{ key: 'change', label: say.change, acts: true }] : []),
    ]}
    rows={current.map(line => ({
      stakeholder: line.stakeholder,
      what: (
        <>
          <Badge>{directionNames[line.direction]}</Badge>
          <div className="tt-as-typed">{line.what}</div>
        </>
      ),
      through: line.through,
      when: <When line={line} today={today} />,
      change: (
        <a className="nl-link" href={`${home}/${line.id}`}>
          {say.change}
          <span className="tt-hidden">: {line.stakeholder}</span>
        </a>
      ),
    }))}
  />
)

function When({ line: { moment, nextOn, untilDay }, today }: { line: CommunicationLine; today: Day }) {
  return (
    <>
      <div>{moment}</div>
      {nextOn && (
        <div className="tt-soft">
          {nextOn < today ? say.late(dayInWords(nextOn)) : say.next(dayInWords(nextOn))}
        </div>
      )}
      {untilDay && <div className="tt-soft">{say.until(dayInWords(untilDay))}</div>}
    </>
  )
}

function WaitingCard({ item }: { item: Waiting }) {
  const to = (
    <ButtonLink to={`/sturing/agendapunten/${item.id}`} kind="quiet">
      {say.item}
      <span className="tt-hidden">: {item.title}</span>
    </ButtonLink>
  )
  return (
    <Card title={item.title} action={to}>
      <p className="tt-as-typed">{item.body}</p>
      <Facts
        items={[
          {
            term: say.waitsFor,
            value: (
              <a className="nl-link" href={dossierOf(item.choiceId)}>
                {item.choice}
              </a>
            ),
          },
          { term: say.why, value: <span className="tt-as-typed">{item.why}</span> },
          {
            term: say.preferred,
            value: item.preferred ?? <Badge tone="notice">{say.notYet}</Badge>,
          },
        ]}
      />
      {item.preferred && <p>{say.goOn}</p>}
    </Card>
  )
}
