import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { emergenciesToJudge } from '../emergency/store.server.ts'
import { text as emergencyText } from '../emergency/text.nl.ts'
import { text as exclusionText } from '../exclusion/text.nl.ts'
import { fileOfHousehold } from '../log-file/rules.ts'
import { text as exportText } from '../log-file/text.nl.ts'
import { reviews } from '../review/store.server.ts'
import { LogFilter } from './log-filter.tsx'
import { LogTable } from './log-table.tsx'
import { addressOf, findUnusual, hasFilter, readFilters, unusualSince } from './rules.ts'
import { dayTallies, linesPerPage, logLines, peopleInLog } from './store.server.ts'
import { actionNames, text } from './text.nl.ts'
import { UnusualSection } from './unusual-section.tsx'

export const loader = page('audit:read', async ({ tx, url, today }) => {
  const filters = readFilters(url.searchParams, Object.keys(actionNames))
  const lines = await logLines(tx, filters)
  const people = await peopleInLog(tx)
  const [lastReview] = await reviews(tx)
  const since = unusualSince(today)
  return {
    filters,
    people,
    lines: lines.slice(0, linesPerPage),
    hasOlder: lines.length > linesPerPage,
    since,
    emergencies: await emergenciesToJudge(tx),
    lastReviewOn: lastReview ? dayOf(lastReview.at) : null,
    unusual: findUnusual(await dayTallies(tx, since)).map(found => ({
      ...found,
      who: people.find(one => one.id === found.accountId)?.name ?? text.somebodyOfFamily,
    })),
  }
})

type LogView = Shown<typeof loader>['loaderData']

export default function Log({ loaderData: view }: Shown<typeof loader>) {
  const isFirst = !hasFilter(view.filters) && view.filters.before === undefined
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        next={
          <ButtonLink to="/logboek/controle" kind="primary">
            {text.review}
          </ButtonLink>
        }
      />
      {isFirst && (
        <Columns
          main={<UnusualSection unusual={view.unusual} since={view.since} />}
          side={<StateCard view={view} />}
        />
      )}
      <Section title={text.lines}>
        <LogFilter filters={view.filters} people={view.people} />
        {view.filters.sameAs !== undefined && (
          <Notice tone="notice">
            {text.sameHousehold}
            <SaveLines to={fileOfHousehold(view.filters)} />
          </Notice>
        )}
        <LogTable lines={view.lines} />
        <Paging view={view} />
      </Section>
    </>
  )
}

const SaveLines = ({ to }: { to: string }) => (
  <>
    <p>{exportText.saveLead}</p>
    <ButtonLink to={to}>{exportText.save}</ButtonLink>
  </>
)

function StateCard({ view: { lastReviewOn, emergencies } }: { view: LogView }) {
  return (
    <Card title={text.state} level={2}>
      <p>{lastReviewOn ? text.lastReview(dayInWords(lastReviewOn)) : text.neverReviewed}</p>
      <LinkList
        items={[
          { to: '/logboek/noodtoegang', title: emergencyText.waiting(emergencies) },
          { to: '/logboek/afscherming', title: exclusionText.title },
          { to: '/logboek/controles', title: text.reviews },
          { to: '/logboek/zegel', title: text.seal },
          { to: '/beheer/herstel', title: text.recovery },
        ]}
      />
    </Card>
  )
}

function Paging({ view: { filters, lines, hasOlder } }: { view: LogView }) {
  const oldest = lines.at(-1)
  return (
    <div className="utrecht-button-group">
      {hasOlder && oldest && (
        <ButtonLink to={addressOf({ ...filters, before: oldest.id })}>{text.older}</ButtonLink>
      )}
      {filters.before !== undefined && (
        <ButtonLink to={addressOf({ ...filters, before: undefined })} kind="quiet">
          {text.newest}
        </ButtonLink>
      )}
    </div>
  )
}
