import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Grid, Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { TieMatrix } from './matrix.tsx'
import { inSeveral, unconnected } from './rules.ts'
import { type Initiative, initiativesOf, partiesOf } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor }) => ({
  initiatives: await initiativesOf(tx),
  parties: await partiesOf(tx),
  mayWrite: may(actor, 'initiative:write'),
}))
export type InitiativesView = Shown<typeof loader>['loaderData']

export default function Initiatives({ loaderData: view }: Shown<typeof loader>) {
  const { initiatives, parties, mayWrite } = view
  const isEmpty = initiatives.length === 0
  const add = mayWrite && <ButtonLink to={`${home}/nieuw`}>{say.addInitiative}</ButtonLink>
  const addParty = mayWrite && <ButtonLink to={`${home}/wie/nieuw`}>{say.addParty}</ButtonLink>
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title)}
        next={isEmpty ? add : addParty}
      />
      {isEmpty ? (
        <Empty title={say.empty}>{mayWrite && say.emptyLead}</Empty>
      ) : (
        <Stack>
          <Connections view={view} />
          <Section title={say.map}>
            {parties.length === 0 ? <p className="tt-soft">{say.none}</p> : <TieMatrix view={view} />}
          </Section>
          <Section title={say.what} action={add}>
            <Grid>
              {initiatives.map(one => (
                <InitiativeCard key={one.id} initiative={one} view={view} />
              ))}
            </Grid>
          </Section>
        </Stack>
      )}
    </>
  )
}

/** Who carries the ambition from one initiative to the other, in words. */
function Connections({ view: { initiatives, parties } }: { view: InitiativesView }) {
  const several = inSeveral(parties)
  const titlesOf = (ids: readonly string[]) =>
    initiatives.filter(one => ids.includes(one.id)).map(one => one.title)
  const loose = unconnected(initiatives, parties)
  return (
    <Card title={say.several} level={2}>
      {several.length === 0 ? (
        <p>{say.nobody}</p>
      ) : (
        <ul>
          {several.map(party => (
            <li key={party.id}>{say.connects(text.who(party), titlesOf(party.initiativeIds))}</li>
          ))}
        </ul>
      )}
      {several.length > 0 && loose.length > 0 && (
        <p className="tt-soft">{say.loose(loose.map(one => one.title))}</p>
      )}
    </Card>
  )
}

function InitiativeCard({ initiative, view }: { initiative: Initiative; view: InitiativesView }) {
  const count = view.parties.filter(party => party.initiativeIds.includes(initiative.id)).length
  const change = view.mayWrite && (
    <ButtonLink to={`${home}/${initiative.id}`} kind="quiet">
      {say.change}
      <span className="tt-hidden">: {initiative.title}</span>
    </ButtonLink>
  )
  return (
    <Card title={initiative.title} action={change}>
      <p className="tt-as-typed">{initiative.what}</p>
      {count === 0 ? (
        <p>
          <Badge tone="notice">{say.noParties}</Badge>
        </p>
      ) : (
        <p className="tt-soft">{say.parties(count)}</p>
      )}
    </Card>
  )
}
