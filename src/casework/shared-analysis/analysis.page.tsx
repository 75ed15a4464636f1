import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { challengesIn } from '../challenge/store.server.ts'
import { householdName } from './at.server.ts'
import { ChallengesCard, VersionsCard, ViewsCard, WhoCard } from './beside.tsx'
import { Letter } from './letter.tsx'
import { analysesIn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('shared-analysis:read', async access => {
  const { tx, actor, caseId, params, parts } = access
  const all = await analysesIn(tx, caseId)
  const analysis = params.analysisId ? all.find(one => one.id === params.analysisId) : all[0]
  if (params.analysisId && !analysis) throw notFound()
  const challenges = (await challengesIn(tx, [caseId])).filter(
    one => analysis && one.analysisId === analysis.id,
  )
  return {
    caseId,
    name: await householdName(access),
    all,
    analysis: analysis ?? null,
    challenges,
    can: {
      write: may(actor, 'shared-analysis:write', parts),
      challenge: may(actor, 'challenge:raise', parts) && analysis?.writtenBy !== actor.accountId,
    },
  }
})

export default function ShowAnalysis({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, name, all, analysis, challenges, can } = view
  const list = `/huishoudens/${caseId}/analyse`
  const here = analysis && `${list}/${analysis.id}`
  const isNewest = analysis?.id === all[0]?.id
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        meta={
          analysis && (
            <>
              <Badge>{text.version(analysis.number)}</Badge> {text.one.made(dayInWords(analysis.madeOn))}
            </>
          )
        }
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          can.write &&
          isNewest && (
            <ButtonLink kind={analysis ? 'secondary' : 'primary'} to={`${list}/nieuw`}>
              {analysis ? text.change : text.begin}
            </ButtonLink>
          )
        }
      />
      {!analysis && <Empty title={text.title}>{text.none}</Empty>}
      {analysis && !isNewest && (
        <Notice tone="notice">
          {text.one.notNewest}{' '}
          <a className="nl-link" href={list}>
            {text.one.newest}
          </a>
        </Notice>
      )}
      {analysis && (
        <Columns
          main={<Letter analysis={analysis} />}
          side={
            <>
              <ViewsCard analysis={analysis} to={can.write ? `${here}/eigen-kijk` : null} />
              <ChallengesCard
                challenges={challenges}
                to={can.challenge ? `/huishoudens/${caseId}/tegenspraak/nieuw?analyse=${analysis.id}` : null}
              />
              <WhoCard analysis={analysis} />
              <VersionsCard analysis={analysis} all={all} />
            </>
          }
        />
      )}
    </>
  )
}
