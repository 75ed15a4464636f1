import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { planAddress } from '../addresses.ts'
import { goesOnPaper } from '../paper/rules.ts'
import { text as paperText } from '../paper/text.nl.ts'
import type { WithPlanView } from '../plan-view.ts'
import { text } from '../text.nl.ts'

const say = text.releases

/** Who of the family reads this version on their own page. */
export function ReleasesPart({ view: { plan, today, releases } }: WithPlanView) {
  const here = `${planAddress(plan)}/vrijgeven`
  const nameOf = (personId: string) => plan.participants.find(one => one.personId === personId)?.name ?? ''
  return (
    <Section
      title={say.title}
      id="vrijgegeven"
      action={<ButtonLink to={here}>{text.page.release}</ButtonLink>}
    >
      {releases.length === 0 && <p className="tt-soft">{say.none}</p>}
      {releases.map(release => (
        <p key={release.personId}>
          {say.line(nameOf(release.personId), dayInWords(release.releasedOn))}{' '}
          <a className="nl-link tt-acts" href={`${here}/${release.personId}`}>
            {say.withdraw}
            <span className="tt-hidden">: {nameOf(release.personId)}</span>
          </a>
        </p>
      ))}
      {goesOnPaper(plan, today) && (
        <p>
          <a className="nl-link" href={`${planAddress(plan)}/papier`}>
            {paperText.open}
          </a>
        </p>
      )}
    </Section>
  )
}
