import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { ActionList } from '../action/action-list.tsx'
import { type ActionPart, parts } from '../action/rules.ts'
import type { Dossier } from './dossier.server.ts'
import { partTitles, text } from './text.nl.ts'

const say = text.dossier

type OfDossier = { dossier: Dossier }

/** What the preferred scenario asks to be worked out, part by part, each with who does it and when. */
export function ElaborationSection({ dossier }: OfDossier) {
  return (
    <Section title={say.elaboration}>
      {dossier.preferences.length === 0 && <p>{say.elaborationWaits}</p>}
      <Grid>
        {parts.map(part => (
          <Part key={part} part={part} dossier={dossier} />
        ))}
      </Grid>
    </Section>
  )
}

function Part({
  part,
  dossier: { choice, actions, preferences, me, today },
}: OfDossier & { part: ActionPart }) {
  const mine = actions.filter(action => action.part === part)
  const add = me.leads && preferences.length > 0 && (
    <ButtonLink to={`/sturing/agendapunten/${choice.itemId}/actiepunt?deel=${part}`} kind="quiet">
      {say.addTask}
      <span className="tt-hidden">: {partTitles[part]}</span>
    </ButtonLink>
  )
  return (
    <Card title={partTitles[part]} action={add}>
      {mine.length === 0 ? <p>{say.noTasks}</p> : <ActionList actions={mine} today={today} />}
    </Card>
  )
}
