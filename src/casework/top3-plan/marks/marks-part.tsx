import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Mark } from '#src/ui/marks/marks.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { planAddress } from '../addresses.ts'
import { placeOf } from '../people.ts'
import type { WithPlanView } from '../plan-view.ts'
import { canBeAsked, type GivenMark, type LatestMark, markOf, type Participant } from '../rules.ts'
import { markNames, text } from '../text.nl.ts'

const say = text.marks

/** What each thinks of the plan, in their own words; who was not asked yet stands there too. */
export function MarksPart({ view }: WithPlanView) {
  const { plan, today, state } = view
  const shown = plan.participants.filter(
    one => (one.here && canBeAsked(one, today)) || markOf(plan, one.id).mark,
  )
  const own = state !== 'superseded' && (
    <ButtonLink to={`${planAddress(plan)}/mijn-mening`}>{say.giveOwn}</ButtonLink>
  )
  return (
    <Section title={say.title} action={own} id="meningen">
      <p>{say.lead}</p>
      <div className="tt-plan-marks">
        {shown.map(one => (
          <MarkLine
            key={one.id}
            one={one}
            latest={markOf(plan, one.id)}
            to={mayRecord(view, one) ? `${planAddress(plan)}/mening/${one.id}` : null}
          />
        ))}
      </div>
    </Section>
  )
}

/** The contact person writes down what the family said, never in place of what somebody said for themselves. */
const mayRecord = ({ plan, state, can }: WithPlanView['view'], one: Participant) =>
  can.write && state !== 'superseded' && one.accountId === null && !markOf(plan, one.id).mark?.own

const givenHow = ({ own, recordedOn, recordedBy }: GivenMark): string => {
  const on = dayInWords(recordedOn)
  if (own) return say.own(on)
  return recordedBy ? say.recorded(recordedBy, on) : say.recordedShort(on)
}

type MarkLineProps = { one: Participant; latest: LatestMark; to: string | null }

function MarkLine({ one, latest: { mark, before }, to }: MarkLineProps) {
  return (
    <div className="tt-plan-mark">
      <div className="tt-plan-mark__head">
        <PersonLine
          name={one.name}
          detail={[placeOf(one), mark && givenHow(mark)].filter(Boolean).join(' · ')}
        />
        <Mark mark={mark?.mark ?? 'none'} />
      </div>
      {mark?.remark && <Remark one={one} remark={mark.remark} />}
      {before && before.mark !== 'agree' && (
        <p className="tt-soft">{say.before(markNames[before.mark].toLowerCase(), before.remark ?? '')}</p>
      )}
      {to && (
        <a className="nl-link tt-acts" href={to}>
          {say.give}
          <span className="tt-hidden">: {one.name}</span>
        </a>
      )}
    </div>
  )
}

function Remark({ one, remark }: { one: Participant; remark: string }) {
  if (one.accountId) return <p className="tt-as-typed">{remark}</p>
  return (
    <OwnVoice by={one.name}>
      <p className="tt-as-typed">{remark}</p>
    </OwnVoice>
  )
}
