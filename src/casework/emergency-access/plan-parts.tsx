import { Card } from '#src/ui/card/card.tsx'
import type { Sight } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.sight

/** What to do when it goes wrong, step by step. */
export const StepsPart = ({ steps }: Pick<Sight, 'steps'>) => (
  <Card title={say.steps} level={2}>
    {steps.length === 0 ? (
      <p>{say.noSteps}</p>
    ) : (
      <ol>
        {steps.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
          <li key={index}>
            {one.step}: <span className="tt-soft">{say.step(one.who, one.contact)}</span>
          </li>
        ))}
      </ol>
    )}
  </Card>
)

/** What is unsafe, and what was agreed about it; what was agreed with one person alone is not here. */
export const SafetyPart = ({ situations }: Pick<Sight, 'situations'>) => (
  <Card title={say.safety} level={2}>
    {situations.length === 0 && <p>{say.noSafety}</p>}
    {situations.map((one, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
      <div className="tt-flow" key={index}>
        <h3 className="nl-heading nl-heading--level-4">{one.what}</h3>
        <Ahead of={one} />
        <ul>
          {one.agreements.map((agreement, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
            <li key={place}>
              {say.agreement(agreement.what, agreement.who)}
              <Ahead of={agreement} />
            </li>
          ))}
        </ul>
      </div>
    ))}
  </Card>
)

const Ahead = ({ of: { sign, next } }: { of: { sign: string | null; next: string | null } }) => (
  <>
    {sign && <p className="tt-soft">{say.sign(sign)}</p>}
    {next && <p className="tt-soft">{say.next(next)}</p>}
  </>
)
