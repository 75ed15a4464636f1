import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type Step, Steps } from '#src/ui/steps/steps.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { AdviceSection } from './advice-section.tsx'
import { Comparison, OrderSection } from './comparison.tsx'
import { type Dossier, dossierView } from './dossier.server.ts'
import { DraftSection } from './draft/draft-section.tsx'
import { ElaborationSection } from './elaboration-section.tsx'
import { MoneySection } from './money/money-section.tsx'
import { Objections } from './objection/objection-card.tsx'
import { OutcomeSection } from './outcome-section.tsx'
import { type Phase, phases } from './rules.ts'
import { phaseNames, text } from './text.nl.ts'

const say = text.dossier

export const loader = page('steering:read', dossierView)

export default function DossierPage({ loaderData: dossier }: Shown<typeof loader>) {
  const { choice, asked, objections, me } = dossier
  return (
    <>
      <PageHead
        title={choice.title}
        lead={asked}
        crumbs={steeringCrumbs(choice.title, { label: text.list.title, to: '/sturing/scenarios' })}
        next={<NextStep dossier={dossier} />}
      />
      <Stack>
        <Card>
          <Way dossier={dossier} />
        </Card>
        <Comparison dossier={dossier} />
        <OrderSection dossier={dossier} />
        <MoneySection dossier={dossier} />
        <AdviceSection dossier={dossier} />
        <Objections choiceId={choice.id} objections={objections} me={me} />
        <OutcomeSection dossier={dossier} />
        <ElaborationSection dossier={dossier} />
        <DraftSection dossier={dossier} />
      </Stack>
    </>
  )
}

/** Where the choice stands between writing down and working out. */
function Way({ dossier: { facts, reached } }: { dossier: Dossier }) {
  const here = phases.findIndex(phase => !reached[phase])
  const notes: Partial<Record<Phase, string | false>> = {
    written: say.notes.written(facts.filled, facts.options),
    heard: facts.openObjections > 0 && say.notes.open(facts.openObjections),
    preferred: !facts.preferred && say.notes.notYet,
    decided: !facts.decided && say.notes.notYet,
    elaborated: facts.tasks > 0 && say.notes.tasks(facts.tasks),
  }
  const stateOf = (phase: Phase, index: number): Step['state'] => {
    if (reached[phase]) return 'done'
    return index === here ? 'current' : 'ahead'
  }
  return (
    <Steps
      label={say.whereLabel}
      steps={phases.map((phase, index) => ({
        label: phaseNames[phase],
        state: stateOf(phase, index),
        note: notes[phase] || undefined,
      }))}
    />
  )
}

/** One obvious next step for who leads: an empty scenario, or else the preference when everybody was heard. */
function NextStep({ dossier: { choice, options, reached, isHeard, mayWrite } }: { dossier: Dossier }) {
  const empty = options.find(option => !option.isFilled)
  if (!mayWrite) return null
  if (!reached.preferred && isHeard)
    return (
      <ButtonLink to={`/sturing/scenarios/${choice.id}/voorkeur`} kind="primary">
        {text.prefer.submit}
      </ButtonLink>
    )
  return (
    empty && (
      <ButtonLink to={`/sturing/scenarios/${empty.id}`} kind="primary">
        {say.fill(empty.title)}
      </ButtonLink>
    )
  )
}
