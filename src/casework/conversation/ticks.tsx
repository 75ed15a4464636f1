import { type FormState, textsAt } from '#src/kernel/form.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { ChoiceShell } from '#src/ui/form/fieldset.tsx'
import { fieldId } from '#src/ui/form/names.ts'
import { type Way, ways } from '../safety-sight/rules.ts'
import { wayNames } from '../safety-sight/text.nl.ts'
import { text } from './text.nl.ts'

export type Ticked = { id: string; name: string; speaks: boolean; isNear: boolean }

const say = text.form

/** One row of large buttons a person, so that a visit is written down with a few touches of a thumb. */
export function Ticks({ form, people }: { form: FormState; people: readonly Ticked[] }) {
  const [near, elsewhere] = [people.filter(one => one.isNear), people.filter(one => !one.isNear)]
  const isOpen = elsewhere.some(one => ways.some(way => textsAt(form, way).includes(one.id)))
  return (
    <ChoiceShell form={form} name="seen" legend={say.who} hint={say.whoHint} group="group">
      <div className="tt-ticks">
        {near.map((person, index) => (
          <Person key={person.id} form={form} person={person} first={index === 0} />
        ))}
        {elsewhere.length > 0 && (
          <Fold summary={say.elsewhere} count={elsewhere.length} open={isOpen || near.length === 0}>
            {elsewhere.map((person, index) => (
              <Person key={person.id} form={form} person={person} first={near.length === 0 && index === 0} />
            ))}
          </Fold>
        )}
      </div>
    </ChoiceShell>
  )
}

function Person({ form, person, first }: { form: FormState; person: Ticked; first: boolean }) {
  return (
    <fieldset className="tt-ticks__person">
      <legend className="tt-ticks__name">{person.name}</legend>
      <div className="tt-ticks__ways">
        {ways
          .filter(way => person.speaks || way === 'seen' || way === 'missed')
          .map(way => (
            <Tick key={way} form={form} way={way} personId={person.id} first={first} />
          ))}
      </div>
    </fieldset>
  )
}

type TickProps = { form: FormState; way: Way; personId: string; first: boolean }

function Tick({ form, way, personId, first }: TickProps) {
  return (
    <label className="tt-tick">
      <input
        className="tt-tick__input"
        type="checkbox"
        name={way}
        id={first ? fieldId(way) : undefined}
        value={personId}
        defaultChecked={textsAt(form, way).includes(personId)}
      />
      <span className={way === 'missed' ? 'tt-tick__face tt-tick__face--missed' : 'tt-tick__face'}>
        {wayNames[way]}
      </span>
    </label>
  )
}
