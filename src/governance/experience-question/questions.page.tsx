import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  askedIn,
  audienceNames,
  audiences,
  experienceTerms,
  mostInUse,
  questionState,
  questionsOf,
  themeNames,
  themes,
} from '#src/casework/public.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { addressOf } from './at.server.ts'
import { momentsInWords } from './moments.nl.ts'
import { stateNames, text } from './text.nl.ts'

const say = text.list
const order = ['in-use', 'draft', 'retired']

export const loader = page('steering:read', async ({ tx, actor, settings }) => ({
  terms: experienceTerms(settings),
  mayKeep: may(actor, 'experience-question:keep'),
  questions: (await questionsOf(tx))
    .map(one => ({
      ...{ id: one.id, audience: one.audience, theme: one.theme, state: questionState(one) },
      question: askedIn(one, 'nl').question,
    }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) || themes.indexOf(a.theme) - themes.indexOf(b.theme),
    ),
}))

type View = Shown<typeof loader>['loaderData']

export default function Questions({ loaderData: view }: Shown<typeof loader>) {
  const { questions, mayKeep, terms } = view
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title)}
        next={mayKeep && <Next isEmpty={questions.length === 0} />}
      />
      <Columns
        main={
          questions.length === 0 ? (
            <Empty title={say.empty}>{mayKeep && say.emptyLead}</Empty>
          ) : (
            audiences.map(audience => <OfAudience key={audience} audience={audience} view={view} />)
          )
        }
        side={
          <Card title={say.when} level={2}>
            <p>{say.whenLead(momentsInWords(terms))}</p>
          </Card>
        }
      />
    </>
  )
}

const Next = ({ isEmpty }: { isEmpty: boolean }) =>
  isEmpty ? (
    <>
      <ButtonLink kind="primary" to="/sturing/vragen/start">
        {say.begin}
      </ButtonLink>
      <ButtonLink to="/sturing/vragen/nieuw">{say.add}</ButtonLink>
    </>
  ) : (
    <ButtonLink to="/sturing/vragen/nieuw">{say.add}</ButtonLink>
  )

function OfAudience({ audience, view }: { audience: (typeof audiences)[number]; view: View }) {
  const own = view.questions.filter(one => one.audience === audience)
  const inUse = own.filter(one => one.state === 'in-use').length
  return (
    <Section title={audienceNames[audience]}>
      <p className="tt-soft">{own.length === 0 ? say.none : say.inUse(inUse, mostInUse)}</p>
      {own.length > 0 && (
        <LinkList
          items={own.map(one => ({
            to: addressOf(one.id),
            title: one.question,
            note: themeNames[one.theme],
            badge: one.state !== 'in-use' && <Badge tone="notice">{stateNames[one.state]}</Badge>,
          }))}
        />
      )}
    </Section>
  )
}
