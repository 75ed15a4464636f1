import { IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { type Tone, toneIcon, toneWord } from '#src/ui/icon/tones.ts'
import { dangerLines } from './numbers.nl.ts'

const alertClass = {
  danger: 'utrecht-alert--error',
  attention: 'utrecht-alert--warning',
  good: 'utrecht-alert--ok',
  notice: 'utrecht-alert--info',
} satisfies Record<Tone, string>

type NoticeProps = { tone: Tone; title?: ReactNode; children?: ReactNode }

/** Something to know before going on. Without a title it opens with the word for its tone. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`utrecht-alert ${alertClass[tone]} tt-notice tt-tone-${tone}`}>
      <div className="utrecht-alert__icon">
        <Icon icon={toneIcon[tone]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message tt-flow">
          <p className="tt-notice__title">
            {title ? <span className="tt-hidden">{toneWord[tone]}: </span> : toneWord[tone]}
            {title}
          </p>
          {children}
        </div>
      </div>
    </div>
  )
}

function CallLine({ who, number, when }: { who: string; number: string; when: string }) {
  return (
    <li className="tt-number">
      <Icon icon={IconPhone} />
      <span>
        {who}{' '}
        <a className="nl-link tt-number__link" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
          {number}
        </a>
        <span className="tt-number__when">{when}</span>
      </span>
    </li>
  )
}

/** Whom to call when it cannot wait. */
export function DangerNumbers({ urgentSafeHomeNumber }: { urgentSafeHomeNumber?: string }) {
  return (
    <ul className="tt-numbers">
      <CallLine {...dangerLines.now} />
      {urgentSafeHomeNumber && (
        <CallLine who="Spoed bij Veilig Thuis" number={urgentSafeHomeNumber} when="Voor professionals" />
      )}
      <CallLine {...dangerLines.safeHome} />
      <CallLine {...dangerLines.children} />
    </ul>
  )
}
