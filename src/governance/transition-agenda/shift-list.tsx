import { Section } from '#src/ui/layout/layout.tsx'
import { ListMark } from './curve-picture.tsx'
import { modes } from './rules.ts'
import { home, modeNames, placeNames, recommendationNames, text } from './text.nl.ts'
import type { AgendaView } from './transition-agenda.page.tsx'

const say = text.list

/** What stands on the curve in words, and where who leads moves it. */
export function ShiftList({ view: { shifts, through, mayWrite } }: { view: AgendaView }) {
  const numbered = shifts.map((shift, index) => ({ shift, number: index + 1 }))
  const shown = numbered.filter(({ shift }) => through === null || shift.serves.includes(through))
  return (
    <Section title={say.changes}>
      {through && (
        <p>
          {say.through(recommendationNames[through])}{' '}
          <a className="nl-link" href={home}>
            {say.all}
          </a>
        </p>
      )}
      {through && shown.length === 0 && <p>{say.throughNone}</p>}
      {modes.map(mode => {
        const own = shown.filter(({ shift }) => shift.mode === mode)
        if (own.length === 0) return null
        return (
          <div className="tt-flow" key={mode}>
            <h3 className="nl-heading nl-heading--level-3">{modeNames[mode]}</h3>
            <ul className="tt-shifts">
              {own.map(({ shift, number }) => (
                <li className="tt-shift" key={shift.id}>
                  <ListMark mode={mode} number={number} />
                  <span className="tt-shift__words">
                    <a className="nl-link" href={`${home}/${shift.id}`}>
                      {shift.title}
                    </a>
                    <span className="tt-shift__ways">
                      <span className="tt-soft">{say.place(shift.place, placeNames[mode][shift.place])}</span>
                      {mayWrite && (
                        <a className="nl-link" href={`${home}/${shift.id}/plek`}>
                          {say.move}
                          <span className="tt-hidden">: {shift.title}</span>
                        </a>
                      )}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}
