import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Grid } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { isRealised, type Mode, modes, onlyAdds } from './rules.ts'
import { type Improvement, improvementsOn } from './store.server.ts'
import { effectNames, modeNames, stateNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('practice:read', async ({ tx, actor, today, settings }) => ({
  proposals: await improvementsOn(tx, today, settings),
  mayPropose: may(actor, 'improvement:write'),
}))

/** The proposals by how they work on what there is: building up, converting and breaking down. */
export default function Proposals({ loaderData: { proposals, mayPropose } }: Shown<typeof loader>) {
  const propose = mayPropose && (
    <ButtonLink to="/praktijk/voorstellen/nieuw" kind="primary">
      {say.propose}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: say.title }]}
        next={propose}
      />
      {proposals.length === 0 && (
        <Empty title={say.empty}>
          <p>{say.emptyLead}</p>
        </Empty>
      )}
      {onlyAdds(proposals) && (
        <Notice tone="notice" title={say.onlyBuild}>
          <p>{say.onlyBuildLead}</p>
        </Notice>
      )}
      {proposals.length > 0 && (
        <Grid>
          {modes.map(mode => (
            <ModeCard key={mode} mode={mode} own={proposals.filter(one => one.mode === mode)} />
          ))}
        </Grid>
      )}
    </>
  )
}

const ModeCard = ({ mode, own }: { mode: Mode; own: readonly Improvement[] }) => (
  <Card title={modeNames[mode]} level={2}>
    {own.length === 0 && <p className="tt-soft">{say.none[mode]}</p>}
    <LinkList
      items={own.map(({ id, title, state, owner, effect }) => ({
        to: `/praktijk/voorstellen/${id}`,
        title,
        note: effect ? say.helps(effectNames[effect].toLowerCase()) : say.owner(owner),
        badge: <Badge tone={isRealised(state) ? 'good' : 'plain'}>{stateNames[state]}</Badge>,
      }))}
    />
  </Card>
)
