import { type Day, dayInWords, daysBetween } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { isOver } from './rules.ts'
import { type Help, helpFrom, type StoredHelp } from './store.server.ts'
import { kindNames, stateNames, text } from './text.nl.ts'

const stateInWords = (help: Help, today: Day): string => {
  if (!help.waits || !help.requestedOn) return stateNames[help.state]
  return help.startOn && help.startOn >= today
    ? text.startsOn(dayInWords(help.startOn))
    : text.waits(daysBetween(help.requestedOn, today))
}

/** Help as lines to choose from: what, by whom, how it stands, for whom. */
export const helpLines = (caseId: string, all: readonly Help[], today: Day) =>
  all.map(help => ({
    to: `/huishoudens/${caseId}/hulp/${help.id}`,
    title: text.by(kindNames[help.kind], help.provider),
    note: `${help.forNames.join(', ') || text.household} · ${stateInWords(help, today)}`,
  }))

type HelpCardProps = { caseId: string; help: readonly StoredHelp[]; today: Day }

/** The help that runs or waits now. */
export function HelpCard({ caseId, help, today }: HelpCardProps) {
  const open = help.map(helpFrom).filter(one => !isOver(one.state))
  const list = `/huishoudens/${caseId}/hulp`
  return (
    <Card title={text.title} level={2}>
      {open.length > 0 && <LinkList items={helpLines(caseId, open, today)} />}
      {open.length === 0 && <p>{help.length === 0 ? text.none : text.endedWithout}</p>}
      <CardFoot>
        <ButtonLink to={`${list}/nieuw`}>{text.begin}</ButtonLink>
        {help.length > 0 && (
          <a className="nl-link" href={list}>
            {text.all}
          </a>
        )}
      </CardFoot>
    </Card>
  )
}
