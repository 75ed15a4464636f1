import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, daysBetween } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { nameOf } from '../household-member/rules.ts'
import { helpAt, householdName } from './at.server.ts'
import { nextSteps } from './rules.ts'
import type { Help, TakenStep } from './store.server.ts'
import { kindNames, resultNames, stateNames, stepAddresses, text } from './text.nl.ts'

const say = text.one

export const loader = page('intervention:read', async access => {
  const help = await helpAt(access)
  const waited = help.waits && help.requestedOn ? daysBetween(help.requestedOn, access.today) : 0
  const norm = access.settings.helpWaitDays
  return { caseId: access.caseId, name: await householdName(access), help, waited, norm }
})

export default function ShowOneHelp({
  loaderData: { caseId, name, help, waited, norm },
}: Shown<typeof loader>) {
  const list = `/huishoudens/${caseId}/hulp`
  const here = `${list}/${help.id}`
  const title = text.by(kindNames[help.kind], help.provider)
  const needsBridge = waited > norm && help.bridges.length === 0
  const steps = nextSteps[help.state].map((step, index) => (
    <ButtonLink
      key={step}
      kind={index === 0 && !needsBridge ? 'primary' : 'secondary'}
      to={`${here}/stap/${stepAddresses[step]}`}
    >
      {text.steps[step].title}
    </ButtonLink>
  ))
  return (
    <>
      <PageHead
        title={title}
        lead={help.goal}
        meta={<Badge>{stateNames[help.state]}</Badge>}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: title },
        ]}
        next={
          needsBridge ? (
            <ButtonLink kind="primary" to={`${here}/overbrugging`}>
              {text.calls.steps.bridge}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        {needsBridge && <Notice tone="attention">{say.bridgeMissing(waited, norm)}</Notice>}
        {steps.length > 0 && <div className="utrecht-button-group">{steps}</div>}
        <AboutHelp help={help} />
        {!needsBridge && <Bridges help={help} to={`${here}/overbrugging`} />}
        <Card title={say.story} level={2}>
          <Timeline items={help.steps.toReversed().map(momentOf)} />
        </Card>
      </Stack>
    </>
  )
}

function AboutHelp({ help }: { help: Help }) {
  const { orderReference, riskFactor } = help
  return (
    <Facts
      items={[
        { term: say.forWhom, value: help.forNames.join(', ') || text.household },
        ...help.ties.map(tie => ({ term: text.form[tie.kind], value: tie.what })),
        ...(riskFactor ? [{ term: say.riskFactor, value: riskFactor }] : []),
        { term: say.freely, value: orderReference ? say.ordered(orderReference) : say.voluntary },
      ]}
    />
  )
}

/** What was agreed for the time of waiting; nothing for help that never waited for it. */
function Bridges({ help, to }: { help: Help; to: string }) {
  if (help.bridges.length === 0 && !help.waits) return null
  return (
    <Card title={say.bridges} level={2}>
      {help.bridges.map(({ what, who, on }) => (
        <div key={on + what}>
          <p className="tt-as-typed">{what}</p>
          <p className="tt-soft">{`${say.bridgeBy(who)} · ${dayInWords(on)}`}</p>
        </div>
      ))}
      {help.waits && (
        <div>
          <ButtonLink to={to}>{text.bridge.title}</ButtonLink>
        </div>
      )}
    </Card>
  )
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

function momentOf({ step, onDay, takenByName, ...told }: TakenStep) {
  const { startOn, words, result, fitWords, fitScore, fitSaidBy } = told
  return {
    at: onDay,
    when: dayInWords(onDay),
    by: takenByName,
    title: capital(result ? `${stateNames[step]}: ${resultNames[result].toLowerCase()}` : stateNames[step]),
    children: (
      <>
        {words && <p className="tt-as-typed">{words}</p>}
        {startOn && <p>{say.expected(dayInWords(startOn))}</p>}
        {fitWords && fitSaidBy && (
          <p>
            {say.fit(fitSaidBy.givenName ?? nameOf(fitSaidBy))} <q className="tt-as-typed">{fitWords}</q>
            {fitScore && ` (${say.fitScore(fitScore)})`}
          </p>
        )}
      </>
    ),
  }
}
