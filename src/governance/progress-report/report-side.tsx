import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { text as correction } from './corrigendum/text.nl.ts'
import { text } from './text.nl.ts'
import { text as wording } from './wording/text.nl.ts'

type Deck = { chosen: number; all: number }

export function Documents({ id, isDraft, deck }: { id: string; isDraft: boolean; deck: Deck }) {
  const at = (file: string) => `/voortgang/${id}/${file}`
  return (
    <Card title={text.report.download} meta={isDraft ? text.report.downloadDraft : undefined}>
      <LinkList
        items={[
          { to: at('memo.docx'), title: text.report.memoWord },
          { to: at('memo.pdf'), title: text.report.memoPdf },
          {
            to: at('slides.pptx'),
            title: text.report.slides,
            note: text.report.deckNote(deck.chosen, deck.all),
          },
          { to: at('snapshot.json'), title: text.report.facts },
        ]}
      />
    </Card>
  )
}

/** For whom the report is: who reads it here, and to whom the memo is sent. */
export function Readers({ readers, bodies }: { readers: readonly string[]; bodies: readonly string[] }) {
  return (
    <Card title={text.report.forWhom}>
      <p>{readers.length > 0 ? text.report.readHere(readers) : text.report.onlyMakers}</p>
      {bodies.length > 0 && (
        <>
          <p>{text.report.goesTo}:</p>
          <ul>
            {bodies.map(body => (
              <li key={body}>{body}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

export type WordingLink = { to: string; label: string; own: number; stale: string | null }
type Missing = { gaps: readonly string[]; known: readonly string[] }

/** Beside each part: where it comes from, the way to own words, and what nobody recorded yet. */
export function Origin({
  sources,
  missing: { gaps, known },
  links,
  note,
}: {
  sources: readonly string[]
  missing: Missing
  links: readonly WordingLink[]
  note: boolean
}) {
  return (
    <>
      <div className="tt-flow tt-soft">
        <p>
          <strong>{text.report.madeFrom}</strong>
        </p>
        {sources.map(source => (
          <p key={source}>{source}</p>
        ))}
        {note && <p>{text.report.afterReleaseNote}</p>}
        {known.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {links.length > 0 && (
        <LinkList
          items={links.map(({ to, label, own }) => ({
            to,
            title: label,
            ...(own > 0 && { note: wording.own(own) }),
          }))}
        />
      )}
      <Lines title={wording.check} lines={links.flatMap(({ stale }) => stale ?? [])} />
      <Lines title={text.report.missing} lines={gaps} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Card title={title} tone="attention">
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )
}

/** A report and the one that puts it right know of each other. */
export function Editions({
  correctionNo,
  beforeId,
  next,
}: {
  correctionNo: number | null
  beforeId: string | null
  next: { id: string; isReleased: boolean } | null
}) {
  return (
    <>
      {correctionNo !== null && beforeId && (
        <Notice tone="notice" title={correction.instead(correctionNo)}>
          <p>{correction.insteadLead}</p>
          <ButtonLink to={`/voortgang/${beforeId}`}>{correction.seeBefore}</ButtonLink>
        </Notice>
      )}
      {next && (
        <Notice tone="attention" title={next.isReleased ? correction.followed : correction.followedDraft}>
          {next.isReleased && <p>{correction.followedLead}</p>}
          <ButtonLink to={`/voortgang/${next.id}`}>{correction.seeNext}</ButtonLink>
        </Notice>
      )}
    </>
  )
}
