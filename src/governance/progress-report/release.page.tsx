import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import type { Day } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import type { ReportSnapshot } from './document/snapshot.ts'
import { help } from './help.nl.ts'
import { type Missing, missingIn } from './missing.ts'
import { draftOf, reportAt } from './opened.server.ts'
import { standingOf } from './review/rules.ts'
import { reviewsOf } from './review/store.server.ts'
import { text as reviewText } from './review/text.nl.ts'
import { ReleaseForm } from './rules.ts'
import { scanReport } from './scan.server.ts'
import { holdReport, type Report, releaseReport } from './store.server.ts'
import { hitInWords, text } from './text.nl.ts'

const say = text.release

/** What is not recorded, over all parts of the memo, each line with the part it is about. */
function missingLines(snapshot: ReportSnapshot, today: Day) {
  const parts = Object.entries(missingIn(snapshot, today))
  const all = (which: keyof Missing) =>
    parts.flatMap(([part, missing]) => missing[which].map(line => `${part}: ${line}`))
  return { gaps: all('gaps'), known: all('known') }
}

async function scanned(access: Access, report: Report) {
  const { snapshot, facts, seen, paper } = await draftOf(access, report)
  const totalsAreShown = facts.publication?.shown ?? false
  const hits = await scanReport(access.tx, snapshot, facts.smallNumberThreshold, totalsAreShown)
  return { snapshot, hits, seen, paperId: paper?.id ?? null }
}

export const loader = page('progress-report:release', async access => {
  const report = await reportAt(access)
  if (report.releasedAt) throw notFound()
  const { snapshot, hits, seen } = await scanned(access, report)
  const [last] = await reviewsOf(access.tx, report.id)
  return {
    standing: standingOf(last, seen),
    readers: report.readerRoles.map(role => text.head.readerNames[role]),
    bodies: report.distribute ? report.distribution : [],
    id: report.id,
    version: report.version,
    subject: report.subject,
    hits: hits.map(hitInWords),
    ...missingLines(snapshot, access.today),
  }
})

export const action = deed('progress-report:release', {
  form: ReleaseForm,
  refusals: {
    hits: say.hits,
    'not-read': say.notRead,
    'changed-meanwhile': say.changedMeanwhile,
    released: text.change.releasedAlready,
  },
  constraints: {
    progress_report_release_pkey: { refusal: 'released' },
    read_before_release: { refusal: 'not-read' },
  },
  run: async access => {
    const report = await reportAt(access)
    if (report.releasedAt) return refuse('released')
    if (!(await holdReport(access.tx, report.id, access.input.version))) return refuse('changed-meanwhile')
    const { hits, ...release } = await scanned(access, report)
    if (hits.length > 0) return refuse('hits')
    const [last] = await reviewsOf(access.tx, report.id)
    if (standingOf(last, release.seen) !== 'approved') return refuse('not-read')
    await releaseReport(access.tx, access.actor, report.id, release)
    await access.tell('progress-report.released', { reportId: report.id })
    return done({ to: `/voortgang/${report.id}`, flash: say.done })
  },
})

export default function Release({
  loaderData: { id, version, subject, hits, gaps, known, standing, readers, bodies },
  actionData,
}: Shown<typeof loader>) {
  const back = `/voortgang/${id}`
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={[
          { label: text.list.title, to: '/voortgang' },
          { label: subject, to: back },
        ]}
        how={help}
      />
      <Stack>
        {hits.length > 0 ? (
          <Notice tone="danger" title={say.blockedTitle}>
            <p>{say.blockedLead}</p>
            <Lines lines={hits} />
          </Notice>
        ) : (
          <Notice tone="good" title={say.checkedTitle}>
            <p>{say.checked}</p>
          </Notice>
        )}
        {gaps.length > 0 && (
          <Notice tone="attention" title={say.gapsTitle}>
            <p>{say.gapsLead}</p>
            <Lines lines={gaps} />
          </Notice>
        )}
        {known.length > 0 && (
          <Fold summary={say.known} count={known.length} open>
            <Lines lines={known} />
          </Fold>
        )}
      </Stack>
      {hits.length > 0 ? (
        <ButtonLink to={`${back}/bewerken`}>{text.change.title}</ButtonLink>
      ) : standing !== 'approved' ? (
        <Notice tone="attention" title={reviewText.standing[standing]}>
          <p>{say.notRead}</p>
          <ButtonLink to={`${back}/meelezen`}>{reviewText.ask.link}</ButtonLink>
        </Notice>
      ) : (
        <Form form={actionData?.form ?? emptyForm} version={version} submit={say.submit} cancelTo={back}>
          <p>{say.lead(readers)}</p>
          {bodies.length > 0 && <p>{say.goesTo(bodies)}</p>}
        </Form>
      )}
    </>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
