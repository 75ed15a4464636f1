import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { sourcesOfPart, withLaterConclusions } from './compose.ts'
import { progressMemo } from './document/memo.ts'
import type { ReportSnapshot } from './document/snapshot.ts'
import { text as documentText } from './document/text.nl.ts'
import { routeTreatments } from './facts.server.ts'
import { missingIn } from './missing.ts'
import { type OpenedReport, openReport } from './opened.server.ts'
import type { WordingLink } from './report-side.tsx'
import { shownReviews } from './review/review-card.tsx'
import { standingOf } from './review/rules.ts'
import { reviewsOf } from './review/store.server.ts'
import { sectionsOf, sourcesOf } from './sections.ts'
import { reportOf } from './store.server.ts'
import { text } from './text.nl.ts'
import { besideTheirSource, type Part, staleIn } from './wording/rules.ts'
import { partNames, text as wordingText } from './wording/text.nl.ts'

/** Which parts of the memo tell what was recorded, and may be said otherwise. */
const partsUnder: Record<string, readonly Part[]> = {
  [documentText.mission]: ['mission'],
  [documentText.organisation.title]: ['organisation'],
  [documentText.local]: ['lessons', 'improvements'],
  [documentText.regional]: ['regional'],
  [documentText.national]: ['national'],
}

const ownSource = (snapshot: ReportSnapshot): Record<string, string[]> => ({
  [documentText.proposal]: [text.report.ownWords],
  [documentText.treatment.title]: [text.report.routeSource],
  [documentText.explanation]: [text.report.ownWords],
  ...(snapshot.news && {
    [documentText.news.title]: [text.report.newsSource(dayInWords(snapshot.news.since))],
  }),
})

function wordingLinks({ report, draft }: OpenedReport, part: Part): WordingLink[] {
  if (!draft) return []
  const sources = sourcesOfPart(part, draft.facts)
  const stale = staleIn(part, sources, report.wording).length
  return [
    {
      to: `/voortgang/${report.id}/tekst/${part}`,
      label: wordingText.link(partNames[part].toLowerCase()),
      own: besideTheirSource(part, sources, report.wording).filter(one => one.isOwn).length,
      stale: stale > 0 ? wordingText.staleIn(partNames[part], stale) : null,
    },
  ]
}

/** Where to fill in what only the report itself can tell, as long as it is empty. */
function fillLinks({ report, draft, snapshot }: OpenedReport, title: string): WordingLink[] {
  const { treatments, explanation, lessons } = snapshot
  const empty: [string, keyof typeof text.report.fill, boolean][] = [
    [documentText.treatment.title, 'itemId', treatments.length === 0],
    [documentText.explanation, 'explanation', explanation.length === 0],
    [documentText.local, 'deckLessons', lessons.length > 0 && !lessons.some(lesson => lesson.inDeck)],
  ]
  return empty.flatMap(([part, field, isEmpty]) => {
    const to = `/voortgang/${report.id}/bewerken#veld-${field}`
    return draft && isEmpty && part === title
      ? [{ to, label: text.report.fill[field], own: 0, stale: null }]
      : []
  })
}

/** How far reading along is, for who makes reports. */
async function readingOf({ tx, actor }: Access, { report, draft }: OpenedReport) {
  if (!draft || !may(actor, 'progress-report:make')) return null
  const reviews = await reviewsOf(tx, report.id)
  const [last] = reviews
  return {
    reviews: shownReviews(reviews),
    standing: standingOf(last, draft.seen),
    isMine: last?.step === 'asked' && last.readerId === actor.accountId,
  }
}

async function nextEdition({ tx }: Access, { report }: OpenedReport) {
  const next = report.followedById ? await reportOf(tx, report.followedById) : undefined
  return next ? { id: next.id, isReleased: next.releasedAt !== null } : null
}

/** Everything the page of one report shows this reader. */
export async function reportView(access: Access) {
  const opened = await openReport(access)
  const { report, stage, snapshot } = opened
  const isDraft = stage === 'draft'
  const shown = isDraft
    ? snapshot
    : withLaterConclusions(snapshot, await routeTreatments(access.tx, report.itemId))
  const memo = progressMemo(shown, stage)
  const missing = missingIn(shown, access.today)
  const makes = may(access.actor, 'progress-report:make')
  const named = ownSource(snapshot)
  return {
    id: report.id,
    isDraft,
    subject: snapshot.memo.subject,
    stand: text.report.stand(dayInWords(snapshot.cutOff), snapshot.memo.reference),
    releasedOn: report.releasedAt && dayInWords(dayOf(report.releasedAt)),
    completedLater: shown.treatments.some(
      (one, at) => one.conclusion !== snapshot.treatments[at]?.conclusion,
    ),
    head: memo.head.map(([term, value]) => ({ term, value })),
    sections: sectionsOf(memo).map(section => ({
      ...section,
      sources: named[section.title] ?? sourcesOf(section),
      missing: missing[section.title] ?? { gaps: [], known: [] },
      links: makes
        ? [
            ...fillLinks(opened, section.title),
            ...(partsUnder[section.title] ?? []).flatMap(part => wordingLinks(opened, part)),
          ]
        : [],
    })),
    deck: { chosen: snapshot.lessons.filter(lesson => lesson.inDeck).length, all: snapshot.lessons.length },
    readers: report.readerRoles.map(role => text.head.readerNames[role]),
    bodies: snapshot.memo.distribute ? snapshot.distribution : [],
    toConclude: toConclude(access, opened, shown),
    reading: await readingOf(access, opened),
    correctionNo: snapshot.correction?.no ?? null,
    beforeId: report.correctsId,
    next: await nextEdition(access, opened),
    mayChange: isDraft && makes,
    mayRelease: isDraft && may(access.actor, 'progress-report:release'),
    mayCorrect: !isDraft && makes && report.followedById === null,
  }
}

/** What is released goes past the meetings; who keeps their conclusions goes on there. */
const toConclude = ({ actor, today }: Access, { report, stage }: OpenedReport, shown: ReportSnapshot) =>
  stage === 'released' &&
  may(actor, 'meeting:treat') &&
  shown.treatments.some(one => one.conclusion === null && one.day <= today)
    ? report.itemId
    : null
