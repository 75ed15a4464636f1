import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { kindNames, text } from '../text.nl.ts'
import { enteredAt } from './at.server.ts'
import { EarlierLines } from './earlier-lines.tsx'
import { holding, kinds } from './rules.ts'

const say = text.earlier

export const loader = page('earlier-record:read', async access => {
  const { earlier, ...at } = await enteredAt(access)
  return {
    ...at,
    earlier: holding(earlier),
    canRecord: may(access.actor, 'earlier-record:write', access.parts),
  }
})

export default function EarlierPage({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, name, entered, earlier, canRecord } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: say.title }]}
        next={
          canRecord && (
            <ButtonLink kind="primary" to={`/huishoudens/${caseId}/van-eerder/nieuw`}>
              {text.card.add}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <p>{text.card.lead(entered.byName, dayInWords(entered.on), entered.source)}</p>
        {earlier.length === 0 && <Empty title={say.none}>{say.noneLead}</Empty>}
        {kinds
          .map(kind => ({ kind, pieces: earlier.filter(one => one.kind === kind) }))
          .filter(({ pieces }) => pieces.length > 0)
          .map(({ kind, pieces }) => (
            <Card key={kind} title={kindNames[kind]} level={2}>
              <EarlierLines caseId={caseId} earlier={pieces} canCorrect={canRecord} />
            </Card>
          ))}
        {canRecord && (
          <p>
            <a className="nl-link" href={`/huishoudens/${caseId}/brieven-en-fotos/nieuw`}>
              {say.files}
            </a>
          </p>
        )}
      </Stack>
    </>
  )
}
