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
import { type Consult, consultsIn } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

const say = text.one

export const loader = page('expert-consult:ask', async ({ tx, caseId, params, today }) => {
  const consult = (await consultsIn(tx, [caseId])).find(one => one.id === params.consultId)
  if (!consult) throw notFound()
  return { consult, today, name: (await householdOf(tx, caseId))?.name ?? '' }
})

export default function ShowConsult({ loaderData: { consult, today, name } }: Shown<typeof loader>) {
  const { caseId, id, state } = consult
  const here = `/huishoudens/${caseId}/vragen/${id}`
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
          state === 'waits-for-use' && (
            <ButtonLink kind="primary" to={`${here}/gebruik`}>
              {say.use}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Steps consult={consult} />
        <Card>
          <Facts
            items={[
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
        {state === 'waits-for-answer' && (
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

const order = { answered: 0, used: 1, withdrawn: 1 }

function Steps({ consult }: { consult: Consult }) {
  return consult.steps
    .toSorted((a, b) => order[a.step] - order[b.step])
    .map(({ step, words, usefulness, takenByName }) => {
      const title = {
        answered: say.answer(takenByName ?? consult.ofWhom),
        used: say.usedHow,
        withdrawn: say.withdrawnWhy,
      }[step]
      return (
        <Card key={step} title={title} level={2}>
          <p className="tt-as-typed">{words}</p>
          {usefulness !== null && <p>{`${say.usefulness}: ${say.grade(usefulness)}`}</p>}
        </Card>
      )
    })
}
