import { ButtonLink } from '#src/ui/button/button.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { planAddress } from './addresses.ts'
import { gapsIn } from './division/rules.ts'
import { text as divisionText, gapInWords } from './division/text.nl.ts'
import { nameIn } from './people.ts'
import type { WithPlanView } from './plan-view.ts'
import type { EscalationStep } from './rules.ts'
import { text } from './text.nl.ts'

const isEditing = ({ state, can }: WithPlanView['view']) => state === 'draft' && can.write

/** What the division of roles leaves open, for who can still change it. */
export function GapsPart({ view }: WithPlanView) {
  const gaps = isEditing(view) ? gapsIn(view.plan, view.most) : []
  if (gaps.length === 0) return null
  const sentences = gaps.map(gap => gapInWords(gap, id => nameIn(view.plan, id)))
  return (
    <Notice tone="notice" title={divisionText.title}>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Whom to call in which order; a number is a link that calls. */
export const EscalationList = ({ steps }: { steps: readonly EscalationStep[] }) => (
  <ol className="tt-flow">
    {steps.map(({ id, step, who, contact }) => (
      <li key={id}>
        {step}: {who},{' '}
        <a className="nl-link" href={`tel:${contact.replaceAll(/[^+\d]/g, '')}`}>
          {contact}
        </a>
      </li>
    ))}
  </ol>
)

/** What is never given up, and whom to call when it goes wrong now. */
export function WrongPart({ view }: WithPlanView) {
  const { plan } = view
  const change = isEditing(view) && (
    <ButtonLink to={`${planAddress(plan)}/misgaat`}>{text.wrong.change}</ButtonLink>
  )
  return (
    <Section title={text.wrong.title} action={change}>
      {plan.bottomLine && (
        <p>
          <strong>{text.wrong.bottomLine}:</strong> {plan.bottomLine}
        </p>
      )}
      {plan.escalation.length > 0 && <EscalationList steps={plan.escalation} />}
      <p>{text.wrong.lead}</p>
      <DangerNumbers />
    </Section>
  )
}

/** The help that is tied to what is in this plan. */
export function HelpPart({ view: { plan, help } }: WithPlanView) {
  return (
    <Section title={text.help.title}>
      {help.length === 0 ? (
        <p className="tt-soft">{text.help.none}</p>
      ) : (
        <LinkList
          items={help.map(one => ({
            to: `/huishoudens/${plan.caseId}/hulp/${one.id}`,
            title: one.title,
            note: one.note,
          }))}
        />
      )}
    </Section>
  )
}

/** What the family hopes for, and how it stays well when the help goes. */
export function FuturePart({ view }: WithPlanView) {
  const { plan } = view
  const items = [
    { term: text.future.wish, value: plan.futureWish },
    { term: text.future.network, value: plan.futureNetwork },
    { term: text.future.relapse, value: plan.futureRelapse },
  ].filter(one => one.value !== null)
  const change = isEditing(view) && (
    <ButtonLink to={`${planAddress(plan)}/toekomst`}>{text.future.change}</ButtonLink>
  )
  return (
    <Section title={text.future.title} action={change}>
      {items.length === 0 ? <p className="tt-soft">{text.future.none}</p> : <Facts items={items} />}
    </Section>
  )
}
