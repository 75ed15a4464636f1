import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { purposeNames, stageNames, stanceNames } from '../item/text.nl.ts'
import type { Dossier } from './dossier.server.ts'
import { text } from './text.nl.ts'

const say = text.dossier

type OfDossier = { dossier: Dossier }

/** What each group on the route and each of its members says. */
export function AdviceSection({ dossier }: OfDossier) {
  return (
    <Section
      title={say.advice}
      action={
        <ButtonLink to={`/sturing/agendapunten/${dossier.choice.itemId}`} kind="quiet">
          {say.item}
        </ButtonLink>
      }
    >
      <Grid>
        {dossier.steps.map(({ step, stage }) => (
          <Card
            key={step.id}
            title={step.group}
            meta={`${purposeNames[step.purpose]} · ${step.day ? dayInWords(step.day) : stageNames[stage]}`}
          >
            <OfGroup dossier={dossier} step={step} />
            <OfMembers advices={dossier.advices.filter(advice => advice.treatmentId === step.id)} />
          </Card>
        ))}
      </Grid>
    </Section>
  )
}

type OfGroupProps = OfDossier & { step: Dossier['steps'][number]['step'] }

function OfGroup({ dossier: { conclusions }, step: { id, conclusion } }: OfGroupProps) {
  if (!conclusion) return <Badge tone="notice">{say.noConclusion}</Badge>
  const option = conclusions.find(one => one.treatmentId === id)?.option
  const stance = conclusion.stance && stanceNames[conclusion.stance]
  return (
    <>
      <p>
        <strong>{say.ofGroup}</strong>
        {(option || stance) && `: ${[option, stance].filter(Boolean).join(', ')}`}
      </p>
      <p className="tt-as-typed">{conclusion.words}</p>
    </>
  )
}

function OfMembers({ advices }: { advices: Dossier['advices'] }) {
  if (advices.length === 0) return <p>{say.noAdvice}</p>
  return advices.map(({ accountId, name, organisation, option, stance, words }) => (
    <div key={accountId}>
      <p>
        <strong>{organisation ? `${name}, ${organisation}` : name}</strong>:{' '}
        {option ? say.about(option, stanceNames[stance]) : stanceNames[stance]}
      </p>
      <p className="tt-as-typed">{words}</p>
    </div>
  ))
}
