import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { withLaterConclusions } from './compose.ts'
import { progressMemo } from './document/memo.ts'
import { text as documentText } from './document/text.nl.ts'
import { routeTreatments } from './facts.server.ts'
import { MemoBlocks } from './memo-view.tsx'
import { missingIn } from './missing.ts'
import { openReport } from './opened.server.ts'
import { sectionsOf, sourcesOf } from './sections.ts'
import { text } from './text.nl.ts'

export const loader = page('progress-report:read', async access => {
  const { report, stage, snapshot } = await openReport(access)
  const isReleased = stage === 'released'
  const shown = isReleased
    ? withLaterConclusions(snapshot, await routeTreatments(access.tx, report.itemId))
    : snapshot
  const memo = progressMemo(shown, stage)
  const missing = missingIn(shown, access.today)
  return {
    id: report.id,
    subject: snapshot.memo.subject,
    stand: text.report.stand(dayInWords(snapshot.cutOff), snapshot.memo.reference),
    releasedOn: report.releasedAt && dayInWords(dayOf(report.releasedAt)),
    completedLater: shown.treatments.some(
      (one, at) => one.conclusion !== snapshot.treatments[at]?.conclusion,
    ),
    head: memo.head.map(([term, value]) => ({ term, value })),
    sections: sectionsOf(memo).map(section => ({
      ...section,
      sources: ownSource[section.title] ?? sourcesOf(section),
      missing: missing[section.title] ?? { gaps: [], known: [] },
    })),
    deck: { chosen: snapshot.lessons.filter(lesson => lesson.inDeck).length, all: snapshot.lessons.length },
    // What is released goes past the meetings; who keeps their conclusions goes on there.
    toConclude:
      isReleased &&
      may(access.actor, 'meeting:treat') &&
      shown.treatments.some(one => one.conclusion === null && one.day <= access.today)
        ? report.itemId
        : null,
    mayChange: !isReleased && may(access.actor, 'progress-report:make'),
    mayRelease: !isReleased && may(access.actor, 'progress-report:release'),
  }
})

const ownSource: Record<string, string[]> = {
  [documentText.proposal]: [text.report.ownWords],
  [documentText.treatment.title]: [text.report.routeSource],
  [documentText.explanation]: [text.report.ownWords],
}

type Opened = Shown<typeof loader>['loaderData']

export default function ReportPage({ loaderData }: Shown<typeof loader>) {
  const { id, subject, stand, releasedOn, completedLater, head, sections, mayChange } = loaderData
  const change = mayChange && (
    <ButtonLink to={`/voortgang/${id}/bewerken`} kind="quiet">
      {text.change.link}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={subject}
        lead={releasedOn ? undefined : text.report.draftLead}
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
        next={<NextStep report={loaderData} />}
      />
      <Columns
        main={
          <Section title={text.head.title} action={change}>
            <Card>
              <Facts items={head} />
            </Card>
          </Section>
        }
        side={<Documents report={loaderData} />}
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
            <Origin
              section={section}
              note={section.title === documentText.treatment.title && completedLater}
            />
          }
        />
      ))}
    </>
  )
}

function NextStep({ report: { id, releasedOn, toConclude, mayRelease } }: { report: Opened }) {
  const at = `/voortgang/${id}`
  if (toConclude) {
    return (
      <ButtonLink to={`/sturing/agendapunten/${toConclude}`} kind="primary">
        {text.report.conclude}
      </ButtonLink>
    )
  }
  if (releasedOn) return <ButtonLink to={`${at}/memo.pdf`}>{text.report.openMemo}</ButtonLink>
  return (
    mayRelease && (
      <ButtonLink to={`${at}/vrijgeven`} kind="primary">
        {text.release.link}
      </ButtonLink>
    )
  )
}

function Documents({ report: { id, releasedOn, deck } }: { report: Opened }) {
  const at = (file: string) => `/voortgang/${id}/${file}`
  return (
    <Card title={text.report.download} meta={releasedOn ? undefined : text.report.downloadDraft}>
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

/** Beside each part: where it comes from, and what nobody recorded yet. */
function Origin({ section, note }: { section: Opened['sections'][number]; note: boolean }) {
  const { gaps, known } = section.missing
  return (
    <>
      <div className="tt-flow tt-soft">
        <p>
          <strong>{text.report.madeFrom}</strong>
        </p>
        {section.sources.map(source => (
          <p key={source}>{source}</p>
        ))}
        {note && <p>{text.report.afterReleaseNote}</p>}
        {known.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {gaps.length > 0 && (
        <Card title={text.report.missing} tone="attention">
          <ul>
            {gaps.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
