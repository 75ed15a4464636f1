import { type FormState, textsAt } from '#src/kernel/form.ts'
import { ChoiceShell } from '#src/ui/form/fieldset.tsx'
import { fieldId } from '#src/ui/form/names.ts'
import { type Way, ways } from './rules.ts'
import { text, wayNames } from './text.nl.ts'

export type Ticked = { id: string; name: string; speaks: boolean }

const say = text.form

/** One row of large buttons a person, so that a visit is written down with a few touches of a thumb. */
export function Ticks({ form, people }: { form: FormState; people: readonly Ticked[] }) {
  return (
    <ChoiceShell form={form} name="seen" legend={say.who} hint={say.whoHint} group="group">
      <div className="tt-ticks">
        {people.map((person, index) => (
          <fieldset className="tt-ticks__person" key={person.id}>
            <legend className="tt-ticks__name">{person.name}</legend>
            <div className="tt-ticks__ways">
              {ways
                .filter(way => person.speaks || way === 'seen' || way === 'missed')
                .map(way => (
                  <Tick key={way} form={form} way={way} personId={person.id} first={index === 0} />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </ChoiceShell>
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
