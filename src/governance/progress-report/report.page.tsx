import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as correction } from './corrigendum/text.nl.ts'
import { text as documentText } from './document/text.nl.ts'
import { MemoBlocks } from './memo-view.tsx'
import { Documents, Editions, Origin, Readers } from './report-side.tsx'
import { ReviewCard } from './review/review-card.tsx'
import { text as review } from './review/text.nl.ts'
import { text } from './text.nl.ts'
import { reportView } from './view.server.ts'

export const loader = page('progress-report:read', reportView)

type Opened = Shown<typeof loader>['loaderData']

export default function ReportPage({ loaderData: report }: Shown<typeof loader>) {
  const { id, isDraft, subject, stand, releasedOn, completedLater, head, sections } = report
  return (
    <>
      <PageHead
        title={subject}
        lead={isDraft ? text.report.draftLead : undefined}
        crumbs={[{ label: text.list.title, to: '/voortgang' }]}
        meta={
          <>
            {releasedOn ? (
              <Badge tone="good">{text.releasedOn(releasedOn)}</Badge>
            ) : (
              <Badge>{text.draft}</Badge>
            )}
            <span>{stand}</span>
          </>
        }
        next={<NextStep report={report} />}
      />
      <Editions correctionNo={report.correctionNo} beforeId={report.beforeId} next={report.next} />
      <Columns
        main={
          <Section title={text.head.title} action={<Change report={report} />}>
            <Card>
              <Facts items={head} />
            </Card>
          </Section>
        }
        side={<Beside report={report} />}
      />
      {sections.map(section => (
        <Columns
          key={section.title}
          main={
            <Section title={section.title}>
              <Card>
                <MemoBlocks blocks={section.blocks} />
              </Card>
            </Section>
          }
          side={
            <Origin {...section} note={section.title === documentText.treatment.title && completedLater} />
          }
        />
      ))}
      {report.mayCorrect && (
        <p>
          <ButtonLink to={`/voortgang/${id}/corrigendum`}>{correction.link}</ButtonLink>
        </p>
      )}
    </>
  )
}

const Change = ({ report: { id, mayChange } }: { report: Opened }) =>
  mayChange && (
    <ButtonLink to={`/voortgang/${id}/bewerken`} kind="quiet">
      {text.change.link}
    </ButtonLink>
  )

function Beside({ report: { id, isDraft, deck, readers, bodies, reading } }: { report: Opened }) {
  const isNextStep = reading !== null && reading.standing !== 'reading' && reading.standing !== 'approved'
  return (
    <>
      <Documents id={id} isDraft={isDraft} deck={deck} />
      {reading && (
        <ReviewCard
          reviews={reading.reviews}
          standing={reading.standing}
          askAgain={isNextStep || reading.isMine ? null : `/voortgang/${id}/meelezen`}
        />
      )}
      <Readers readers={readers} bodies={bodies} />
    </>
  )
}

/** One obvious next step: read along, ask somebody to, release, and after that the conclusions of the meetings. */
function NextStep({ report: { id, isDraft, toConclude, reading, mayRelease } }: { report: Opened }) {
  const at = `/voortgang/${id}`
  if (toConclude) return primary(`/sturing/agendapunten/${toConclude}`, text.report.conclude)
  if (!isDraft) return <ButtonLink to={`${at}/memo.pdf`}>{text.report.openMemo}</ButtonLink>
  if (!reading) return null
  if (reading.isMine) return primary(`${at}/oordeel`, review.answer.link)
  if (reading.standing === 'approved') return mayRelease && primary(`${at}/vrijgeven`, text.release.link)
  if (reading.standing === 'reading') return null
  return primary(`${at}/meelezen`, review.ask.link)
}

const primary = (to: string, words: string) => (
  <ButtonLink to={to} kind="primary">
    {words}
  </ButtonLink>
)
