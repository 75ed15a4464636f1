import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Steps } from '#src/ui/steps/steps.tsx'
import { householdOf } from '../household/store.server.ts'
import { codeAddress, stepWords } from './addresses.ts'
import { codeAt } from './found.server.ts'
import { help } from './help.nl.ts'
import { nextStep, type Step, steps, weigh } from './rules.ts'
import type { ReportingCode, TakenStep } from './store.server.ts'
import { adviceNames, consultedNames, decisionNames, stepNames, text } from './text.nl.ts'

const say = text.page

export const loader = page('reporting-code:weigh', async access => ({
  code: await codeAt(access),
  name: (await householdOf(access.tx, access.caseId))?.name ?? '',
}))

export default function ReportingCodePage({ loaderData: { code, name } }: Shown<typeof loader>) {
  const next = nextStep(code.steps)
  const here = codeAddress(code.caseId, code.id)
  return (
    <>
      <PageHead
        title={text.of(dayInWords(code.begunOn))}
        lead={text.nothingSent}
        meta={say.begun(code.begunByName ?? '', dayInWords(code.begunOn))}
        crumbs={[
          { label: name, to: `/huishoudens/${code.caseId}` },
          { label: text.title, to: `/huishoudens/${code.caseId}/gevaar` },
          { label: dayInWords(code.begunOn) },
        ]}
        next={
          next && (
            <ButtonLink to={`${here}/${stepWords[next]}`} kind="primary">
              {stepNames[next]}
            </ButtonLink>
          )
        }
        how={help}
      />
      <Stack>
        <Steps
          label={say.steps}
          steps={steps.map(step => ({ label: stepNames[step], state: stateOf(code, step, next) }))}
        />
        {next && next !== 'decide' && (
          <Notice tone="notice">
            <p>{say.reportNow}</p>
            <DangerNumbers />
            <p>
              <a className="nl-link" href={`${here}/${stepWords.decide}`}>
                {stepNames.decide}
              </a>
            </p>
          </Notice>
        )}
        {!next && <p className="tt-soft">{say.decided}</p>}
        {steps.map(step => (
          <StepCard key={step} step={step} code={code} open={next !== null} />
        ))}
      </Stack>
    </>
  )
}

const stateOf = (code: ReportingCode, step: Step, next: Step | null) => {
  if (code.steps.some(taken => taken.step === step)) return 'done'
  return step === next ? 'current' : 'ahead'
}

function StepCard({ step, code, open }: { step: Step; code: ReportingCode; open: boolean }) {
  const taken = code.steps.filter(one => one.step === step)
  if (taken.length === 0) return null
  const more = open && (
    <ButtonLink to={`${codeAddress(code.caseId, code.id)}/${stepWords[step]}`} kind="quiet">
      {say.again}
      <span className="tt-hidden">: {stepNames[step]}</span>
    </ButtonLink>
  )
  return (
    <Card title={stepNames[step]} level={2} action={more}>
      {taken.map(one => (
        <Taken key={one.number} one={one} />
      ))}
    </Card>
  )
}

function Taken({ one }: { one: TakenStep }) {
  const { consulted, decision, suspicion, reference } = one
  return (
    <div className="tt-flow">
      <p className="tt-soft">
        {dayInWords(one.doneOn)} · {one.byName}
      </p>
      {consulted && (
        <p>
          <strong>{say.consulted(consultedNames[consulted], one.consultedName)}</strong>
        </p>
      )}
      {decision && (
        <p>
          <strong>{decisionNames[decision]}</strong>
        </p>
      )}
      {suspicion !== null && (
        <p>
          <strong>{adviceNames[weigh({ ...one, suspicion }).advice]}</strong>
        </p>
      )}
      <p className="tt-as-typed">{one.words}</p>
      {reference && <p>{say.reference(reference)}</p>}
    </div>
  )
}
