import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, momentInWords, weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { around, pieceAt } from './at.server.ts'
import { viewsOf } from './own-view/store.server.ts'
import { ViewsPart } from './own-view/views-part.tsx'
import { ReadersPart } from './release/readers-part.tsx'
import { readersOf } from './release/store.server.ts'
import { addressOf } from './rules.ts'
import type { Piece } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.one

export const loader = page('journal:read', async access => {
  const { tx, actor, caseId, parts } = access
  const { piece, versions } = await pieceAt(access)
  const [first] = versions.slice(-1)
  const isClosest = may(actor, 'journal:release', parts)
  return {
    ...(await around(access)),
    piece,
    earlier: versions.slice(1),
    readers: await readersOf(tx, caseId, piece.entryId),
    views: await viewsOf(tx, caseId, piece.entryId),
    can: { release: isClosest, correct: isClosest || first?.writtenBy === actor.accountId },
  }
})

export type PieceView = Shown<typeof loader>['loaderData']

export default function ReadPiece({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, householdName, piece, earlier, readers, views, can } = view
  const list = addressOf(caseId, {})
  const here = `${list}/${piece.entryId}`
  const mayRelease = can.release && piece.teamReason === null
  const correct = can.correct && (
    <ButtonLink to={`${here}/verbeter`} kind={mayRelease ? 'secondary' : 'primary'}>
      {say.correct}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={say.title(kindNames[piece.kind], dayInWords(piece.happenedOn))}
        crumbs={[
          { label: householdName, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: kindNames[piece.kind] },
        ]}
        next={
          mayRelease && (
            <ButtonLink to={`${here}/vrijgeven`} kind="primary">
              {say.release}
            </ButtonLink>
          )
        }
      />
      {piece.teamReason !== null && readers.length > 0 && (
        <Notice tone="attention" title={say.stillRead}>
          <p>{say.stillReadLead}</p>
        </Notice>
      )}
      <Columns
        main={
          <>
            <Paper piece={piece} action={correct} />
            <ViewsPart here={here} piece={piece} views={views} />
            {earlier.length > 0 && (
              <Fold summary={say.earlier} count={earlier.length}>
                {earlier.map(version => (
                  <Paper key={version.id} piece={version} title={say.version(version.number)} />
                ))}
              </Fold>
            )}
          </>
        }
        side={<ReadersPart here={here} piece={piece} readers={readers} team={view.team} can={can} />}
      />
    </>
  )
}

const names = (people: readonly { name: string }[]) => people.map(one => one.name).join(', ')

type PaperProps = { piece: Piece; title?: string; action?: React.ReactNode }

/** One version as it was written, with who, when and why. */
function Paper({ piece, title, action }: PaperProps) {
  const spokeWith = [names(piece.spokeWith), piece.withOthers].filter(Boolean).join(', ')
  return (
    <Card title={title} level={3}>
      <p className="tt-as-typed">{piece.words}</p>
      <Facts
        items={[
          { term: say.happened, value: weekdayInWords(piece.happenedOn) },
          ...(spokeWith ? [{ term: say.with, value: spokeWith }] : []),
          { term: say.about, value: names(piece.about) || say.wholeHousehold },
          {
            term: say.written,
            value: say.by(piece.writtenByName, momentInWords(piece.writtenAt)),
          },
        ]}
      />
      {piece.correctionReason && <p className="tt-soft">{say.why(piece.correctionReason)}</p>}
      {action && <div>{action}</div>}
    </Card>
  )
}
