import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { lacksAgreement } from './rules.ts'
import type { Alignment } from './store.server.ts'
import { developmentsHome, text } from './text.nl.ts'

type SectionProps = { alignments: Alignment[]; today: Day; mayWrite: boolean }

/** What the region brings to the national team, asks there, and agrees with it. */
export function AlignmentSection({ alignments, today, mayWrite }: SectionProps) {
  const add = mayWrite && <ButtonLink to={`${developmentsHome}/afstemming/nieuw`}>{text.add}</ButtonLink>
  return (
    <Section title={text.section} action={add}>
      <p>{text.lead}</p>
      {alignments.length === 0 ? (
        <p className="tt-soft">{text.none}</p>
      ) : (
        <Grid>
          {alignments.map(one => (
            <AlignmentCard key={one.id} alignment={one} today={today} mayWrite={mayWrite} />
          ))}
        </Grid>
      )}
    </Section>
  )
}

type CardProps = { alignment: Alignment; today: Day; mayWrite: boolean }

function AlignmentCard({ alignment, today, mayWrite }: CardProps) {
  const { onDay } = alignment
  const when =
    onDay === null
      ? text.noDay
      : onDay > today
        ? text.planned(dayInWords(onDay))
        : text.when(dayInWords(onDay))
  const change = mayWrite && (
    <ButtonLink to={`${developmentsHome}/afstemming/${alignment.id}`} kind="quiet">
      {text.change}
      <span className="tt-hidden">: {alignment.title}</span>
    </ButtonLink>
  )
  return (
    <Card title={alignment.title} meta={when} action={change}>
      <Facts items={factsOf(alignment, today)} />
    </Card>
  )
}

function factsOf(alignment: Alignment, today: Day) {
  const { onDay, brought, asked, agreed, followUp, source } = alignment
  const isAhead = onDay === null || onDay > today
  const asWritten = (words: string) => <span className="tt-as-typed">{words}</span>
  return [
    { term: isAhead ? text.toBring : text.brought, value: asWritten(brought) },
    ...(asked ? [{ term: isAhead ? text.toAsk : text.asked, value: asWritten(asked) }] : []),
    ...(agreed ? [{ term: text.agreed, value: asWritten(agreed) }] : []),
    ...(lacksAgreement(alignment, today)
      ? [{ term: text.agreed, value: <Badge tone="notice">{text.notYet}</Badge> }]
      : []),
    ...(followUp ? [{ term: text.followUp, value: asWritten(followUp) }] : []),
    { term: text.source, value: source },
  ]
}
