import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { clockInWords } from './consult-card.tsx'
import { waitsForAnswer } from './rules.ts'
import { type Consult, consultsIn } from './store.server.ts'
import { followingNames, kindNames, stateNames, text } from './text.nl.ts'

const say = text.one

export const loader = page('expert-consult:ask', async ({ tx, caseId, params, today }) => {
  const consult = (await consultsIn(tx, [caseId])).find(one => one.id === params.consultId)
  if (!consult) throw notFound()
  return { consult, today, name: (await householdOf(tx, caseId))?.name ?? '' }
})

export default function ShowConsult({ loaderData: { consult, today, name } }: Shown<typeof loader>) {
  const { caseId, id, state } = consult
  const here = `/huishoudens/${caseId}/vragen/${id}`
  const next = nextFor(consult, here)
  return (
    <>
      <PageHead
        title={consult.question}
        lead={`${say.askedOf}: ${consult.ofWhom}`}
        meta={
          <>
            <Badge>{stateNames[state]}</Badge> {clockInWords(consult, today)}
          </>
        }
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          next && (
            <ButtonLink kind="primary" to={next.to}>
              {next.label}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Steps consult={consult} />
        <Card>
          <Facts
            items={[
              { term: say.kind, value: kindNames[consult.kind] },
              { term: say.summary, value: <span className="tt-as-typed">{consult.summary}</span> },
              { term: say.askedOn, value: dayInWords(consult.askedOn) },
              { term: say.neededBy, value: dayInWords(consult.neededBy) },
              ...(consult.disclosureId
                ? [
                    {
                      term: say.named,
                      value: (
                        <a
                          className="nl-link"
                          href={`/huishoudens/${caseId}/verstrekkingen/${consult.disclosureId}`}
                        >
                          {say.namedBy}
                        </a>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        {(waitsForAnswer(state) || state === 'referred') && (
          <p>
            <a className="nl-link" href={`${here}/intrekken`}>
              {say.withdraw}
            </a>
          </p>
        )}
      </Stack>
    </>
  )
}

/** The one step the asker takes now. */
function nextFor({ caseId, id, state, isAskedAgain }: Consult, here: string) {
  if (state === 'waits-for-use') return { to: `${here}/gebruik`, label: say.use }
  if (state === 'referred' && !isAskedAgain)
    return { to: `/huishoudens/${caseId}/vragen/nieuw?na=${id}`, label: say.askAgain }
  return null
}

const order = { accepted: 0, answered: 1, referred: 1, used: 2, withdrawn: 2 }

function Steps({ consult }: { consult: Consult }) {
  return consult.steps
    .toSorted((a, b) => order[a.step] - order[b.step])
    .map(({ step, words, usefulness, applied, referredTo, takenByName }) => {
      const title = {
        accepted: say.accepted(takenByName ?? consult.ofWhom),
        referred: say.referred(takenByName ?? consult.ofWhom, referredTo ?? ''),
        answered: say.answer(takenByName ?? consult.ofWhom),
        used: say.usedHow,
        withdrawn: say.withdrawnWhy,
      }[step]
      return (
        <Card key={step} title={title} level={2}>
          {words && <p className="tt-as-typed">{words}</p>}
          {applied !== null && <p>{`${say.applied}: ${followingNames[applied].toLowerCase()}`}</p>}
          {usefulness !== null && <p>{`${say.usefulness}: ${say.grade(usefulness)}`}</p>}
        </Card>
      )
    })
}
