import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as agendaText } from '../agenda/text.nl.ts'
import { WaitingWishes } from '../contact-wish/waiting-wishes.tsx'
import { text as deputyText } from '../deputy/text.nl.ts'
import { WaitingQuestions } from '../expert-consult/waiting-questions.tsx'
import { text as letterText } from '../letter/text.nl.ts'
import { AskingHousehold } from './asking-household.tsx'
import { ConcernList } from './concern/concern-list.tsx'
import { text } from './text.nl.ts'
import { todayOf } from './view.server.ts'

export const loader = page('household-case:list', todayOf)

export default function Today({
  loaderData: { waiting, wishes, asking, quiet, concern, invitations, hasPost, mayBeAway, firstName, hour },
}: Shown<typeof loader>) {
  const lead = asking.length === 0 ? text.none : text.some(asking.length)
  return (
    <>
      <PageHead title={text.greeting(hour, firstName)} lead={lead} />
      <WaitingWishes count={wishes} />
      <WaitingQuestions count={waiting} />
      {asking.length + quiet.length === 0 && <Empty title={text.empty}>{text.emptyLead}</Empty>}
      {asking.map(household => (
        <AskingHousehold key={household.caseId} household={household} />
      ))}
      {concern && <ConcernList concern={concern} />}
      {quiet.length > 0 && (
        <Fold summary={text.quiet} count={quiet.length} open={asking.length === 0}>
          <LinkList
            items={quiet.map(({ caseId, name, gardenName, note }) => ({
              to: `/huishoudens/${caseId}`,
              title: name,
              note: note ? `${gardenName} · ${note}` : gardenName,
            }))}
          />
        </Fold>
      )}
      <div className="tt-today__foot">
        {invitations > 0 && (
          <p>
            {text.invitations(invitations)}{' '}
            <a className="nl-link" href="/praktijk">
              {text.tellWhatHelped}
            </a>
          </p>
        )}
        <p>
          <a className="nl-link" href="/agenda">
            {agendaText.link}
          </a>
        </p>
        {hasPost && (
          <p>
            <a className="nl-link" href="/post">
              {letterText.post.link}
            </a>
          </p>
        )}
        {mayBeAway && (
          <p>
            <a className="nl-link" href="/afwezig">
              {deputyText.absence.link}
            </a>
          </p>
        )}
      </div>
    </>
  )
}
