import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { decisionOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.page

export const loader = page('steering:read', async ({ tx, actor, params }) => {
  const { decisionId } = params
  const decision = isId(decisionId) ? await decisionOf(tx, decisionId) : undefined
  if (!decision) throw notFound()
  return { decision, mayCorrect: may(actor, 'meeting:treat') && decision.replacedById === null }
})

export default function DecisionPage({ loaderData: { decision, mayCorrect } }: Shown<typeof loader>) {
  const title = say.title(decision.title)
  const asWritten = (words: string | null) =>
    words ? <span className="tt-as-typed">{words}</span> : <span className="tt-soft">{say.none}</span>
  return (
    <>
      <PageHead
        title={title}
        lead={say.by(decision.group, dayInWords(decision.decidedOn))}
        crumbs={steeringCrumbs(title, { label: text.list.title, to: '/sturing/besluiten' })}
      />
      {decision.replacedById && (
        <Notice tone="attention" title={say.replacedBy}>
          <LinkTo id={decision.replacedById} label={say.seeLater} />
        </Notice>
      )}
      {decision.correctsId && (
        <Notice tone="notice" title={say.replaces}>
          <LinkTo id={decision.correctsId} label={say.seeEarlier} />
        </Notice>
      )}
      <Card
        action={
          mayCorrect && (
            <ButtonLink to={`/sturing/besluiten/${decision.id}/vervang`} kind="quiet">
              {say.correct}
            </ButtonLink>
          )
        }
      >
        <Facts
          items={[
            { term: say.words, value: asWritten(decision.words) },
            { term: say.conditions, value: asWritten(decision.conditions) },
            { term: say.dissent, value: asWritten(decision.dissent) },
            ...(decision.whyCorrected ? [{ term: say.why, value: asWritten(decision.whyCorrected) }] : []),
            {
              term: say.item,
              value: (
                <a className="nl-link" href={`/sturing/agendapunten/${decision.itemId}`}>
                  {decision.title}
                </a>
              ),
            },
          ]}
        />
      </Card>
    </>
  )
}

const LinkTo = ({ id, label }: { id: string; label: string }) => (
  <p>
    <a className="nl-link" href={`/sturing/besluiten/${id}`}>
      {label}
    </a>
  </p>
)
