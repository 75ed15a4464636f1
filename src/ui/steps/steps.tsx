import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'

export type Step = { label: ReactNode; state: 'done' | 'lacking' | 'current' | 'ahead'; note?: ReactNode }

const stateWord = {
  done: 'klaar',
  lacking: 'geweest, nog niet afgerond',
  current: 'hier zijn we nu',
  ahead: 'komt nog',
} satisfies Record<Step['state'], string>

/** Where we are on a path of a few steps. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="tt-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          className={`tt-step tt-step--${step.state}`}
          // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
          key={index}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="tt-step__mark" aria-hidden="true">
            {step.state === 'done' ? <Icon icon={IconCheck} size={16} /> : index + 1}
          </span>
          <span className="tt-step__words">
            <span className="tt-step__label">{step.label}</span>
            <span className="tt-hidden"> ({stateWord[step.state]})</span>
            {step.note && <span className="tt-step__note">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
