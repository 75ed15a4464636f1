import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import type { Dossier } from './dossier.server.ts'
import { text as objectionText, stateNames, weightNames } from './objection/text.nl.ts'
import { text } from './text.nl.ts'

const say = text.dossier

type OfDossier = { dossier: Dossier }

/** What is preferred and what was decided, with who saw it differently in full view. */
export function OutcomeSection({ dossier }: OfDossier) {
  return (
    <Section title={say.preferred}>
      <Grid>
        <PreferenceCard dossier={dossier} />
        <DecisionCard dossier={dossier} />
      </Grid>
      <DissentCard dossier={dossier} />
    </Section>
  )
}

function PreferenceCard({ dossier: { choice, preferences, isHeard, mayWrite } }: OfDossier) {
  const [now, ...earlier] = preferences
  const told = ({ title, at }: Dossier['preferences'][number]) =>
    say.preferredIs(title, dayInWords(dayOf(at)))
  return (
    <Card
      title={say.preference}
      action={
        mayWrite &&
        isHeard && (
          <ButtonLink to={`/sturing/scenarios/${choice.id}/voorkeur`} kind={now ? 'quiet' : 'secondary'}>
            {now ? say.preferAnother : text.prefer.submit}
          </ButtonLink>
        )
      }
    >
      {now ? (
        <>
          <p>
            <strong>{told(now)}</strong>
          </p>
          <p className="tt-as-typed">{now.words}</p>
        </>
      ) : (
        <>
          <Badge tone="notice">{say.noPreference}</Badge>
          <p>{say.waiting}</p>
        </>
      )}
      {earlier.length > 0 && (
        <Fold summary={say.earlier} count={earlier.length}>
          {earlier.map(one => (
            <p key={one.at.toISOString()} className="tt-as-typed">{`${told(one)}: ${one.words}`}</p>
          ))}
        </Fold>
      )}
    </Card>
  )
}

function DecisionCard({ dossier: { choice, decisions, steps, me } }: OfDossier) {
  const asksDecision = steps.some(({ step }) => step.purpose === 'decide')
  return (
    <Card title={say.decision}>
      {decisions.length === 0 && (
        <>
          <Badge tone="notice">{say.noDecision}</Badge>
          {!asksDecision && <p>{say.noDecideStep}</p>}
          {!asksDecision && me.leads && (
            <p>
              <a className="nl-link" href={`/sturing/agendapunten/${choice.itemId}/stap`}>
                {say.addStep}
              </a>
            </p>
          )}
        </>
      )}
      {decisions.map(({ id, group, decidedOn, words, conditions }) => (
        <div key={id} className="tt-flow">
          <p>
            <strong>{say.decidedBy(group, dayInWords(decidedOn))}</strong>
          </p>
          <p className="tt-as-typed">{words}</p>
          {conditions && <Facts items={[{ term: say.conditions, value: conditions }]} />}
          <p>
            <a className="nl-link" href={`/sturing/besluiten/${id}`}>
              {say.seeDecision}
            </a>
          </p>
        </div>
      ))}
    </Card>
  )
}

/** Every voice that differs, from wherever it was laid down, the nearest to the outcome first. */
function dissentOf({ preferences, decisions, steps, objections, advices }: Dossier) {
  const [now] = preferences
  const told = [
    ...decisions.map(one => ({ at: say.dissentAtDecision(one.group), words: one.dissent })),
    { at: say.dissentAtPreference, words: now?.dissent ?? null },
    ...steps.map(({ step }) => ({
      at: say.dissentInGroup(step.group),
      words: step.conclusion?.dissent ?? null,
    })),
    ...objections
      .filter(one => one.state !== 'taken-back')
      .map(one => ({
        at: say.objected(weightNames[one.weight], stateNames[one.state], objectionText.about(one.option)),
        words: one.words,
      })),
    ...advices
      .filter(advice => advice.stance === 'against')
      .map(({ name, option, words }) => ({ at: say.against(name, objectionText.about(option)), words })),
  ]
  return told.flatMap(({ at, words }) => (words ? [{ at, words }] : []))
}

function DissentCard({ dossier }: OfDossier) {
  const told = dissentOf(dossier)
  return (
    <Card title={say.dissentHeading}>
      {told.length === 0 ? (
        <p>{say.noDissent}</p>
      ) : (
        <>
          <p className="tt-soft">{say.dissentLead}</p>
          <Facts
            items={told.map(({ at, words }) => ({
              term: at,
              value: <span className="tt-as-typed">{words}</span>,
            }))}
          />
        </>
      )}
    </Card>
  )
}
