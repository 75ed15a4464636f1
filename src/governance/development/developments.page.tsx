import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import type { Day } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { AlignmentSection } from './alignment/alignment-section.tsx'
import { alignments } from './alignment/store.server.ts'
import { lacksOutcome, scopes } from './rules.ts'
import { type Development, developmentsFor } from './store.server.ts'
import { hourInWords, scopeNames, text, whenInWords } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => ({
  regional: await developmentsFor(tx, 'regional'),
  national: await developmentsFor(tx, 'national'),
  alignments: await alignments(tx),
  today,
  mayWrite: may(actor, 'development:write'),
}))

type View = Shown<typeof loader>['loaderData']

export default function Developments({ loaderData: view }: Shown<typeof loader>) {
  const add = view.mayWrite && <ButtonLink to="/sturing/ontwikkelingen/nieuw">{say.add}</ButtonLink>
  const lead = (
    <>
      {say.lead}{' '}
      <a className="nl-link" href="/sturing/kalender">
        {say.calendar}
      </a>
    </>
  )
  const isEmpty = view.regional.length + view.national.length === 0
  return (
    <>
      <PageHead title={say.title} lead={lead} crumbs={steeringCrumbs(say.title)} next={add} />
      {isEmpty && <Empty title={say.empty}>{view.mayWrite && say.emptyLead}</Empty>}
      {!isEmpty &&
        scopes.map(scope => (
          <Section key={scope} title={scopeNames[scope]}>
            {view[scope].length === 0 ? (
              <p>{say.none}</p>
            ) : (
              <Grid>
                {view[scope].map(one => (
                  <DevelopmentCard key={one.id} development={one} view={view} />
                ))}
              </Grid>
            )}
          </Section>
        ))}
      <AlignmentSection alignments={view.alignments} today={view.today} mayWrite={view.mayWrite} />
    </>
  )
}

function DevelopmentCard({ development, view }: { development: Development; view: View }) {
  const change = view.mayWrite && (
    <ButtonLink to={`/sturing/ontwikkelingen/${development.id}`} kind="quiet">
      {say.change}
      <span className="tt-hidden">: {development.title}</span>
    </ButtonLink>
  )
  const when = whenInWords(development, view.today)
  return (
    <Card title={development.title} meta={development.theme} action={change}>
      <p className="tt-as-typed">{development.body}</p>
      {when && <p>{when}</p>}
      <Facts items={factsOf(development, view.today)} />
    </Card>
  )
}

function factsOf(development: Development, today: Day) {
  const { outcome, meaning, followUp, source, link, itemId, place, atTime } = development
  const asWritten = (words: string) => <span className="tt-as-typed">{words}</span>
  const missing = lacksOutcome(development, today)
  return [
    ...(outcome ? [{ term: say.outcome, value: asWritten(outcome) }] : []),
    ...(missing ? [{ term: say.outcome, value: <Badge tone="notice">{say.notYet}</Badge> }] : []),
    ...(meaning ? [{ term: say.meaning, value: asWritten(meaning) }] : []),
    ...(followUp ? [{ term: say.followUp, value: asWritten(followUp) }] : []),
    ...(atTime || place
      ? [{ term: say.place, value: [place, atTime && hourInWords(atTime)].filter(Boolean).join(', ') }]
      : []),
    {
      term: say.source,
      value: (
        <>
          {source}
          {link && (
            <>
              {'. '}
              <a className="nl-link" href={link} rel="noreferrer">
                {say.read}
                <span className="tt-hidden">: {source}</span>
              </a>
            </>
          )}
          {itemId && (
            <>
              {'. '}
              <a className="nl-link" href={`/sturing/agendapunten/${itemId}`}>
                {say.item}
              </a>
            </>
          )}
        </>
      ),
    },
  ]
}
