import { IconPhone } from '@tabler/icons-react'
import { type ReactNode, use } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { type Tone, toneIcon } from '#src/ui/icon/tones.ts'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { dialled } from './numbers.nl.ts'
import { useDangerLines } from './numbers-here.ts'

const alertClass = {
  danger: 'utrecht-alert--error',
  attention: 'utrecht-alert--warning',
  good: 'utrecht-alert--ok',
  notice: 'utrecht-alert--info',
} satisfies Record<Tone, string>

type NoticeProps = { tone: Tone; title?: ReactNode; children?: ReactNode }

/** Something to know before going on. Without a title it opens with the word for its tone. */
export function Notice({ tone, title, children }: NoticeProps) {
  const { tones } = use(SpokenHere).words
  return (
    <div className={`utrecht-alert ${alertClass[tone]} tt-notice tt-tone-${tone}`}>
      <div className="utrecht-alert__icon">
        <Icon icon={toneIcon[tone]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message tt-flow">
          <p className="tt-notice__title">
            {title ? <span className="tt-hidden">{tones[tone]}: </span> : tones[tone]}
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
        <a className="nl-link tt-number__link" dir="ltr" href={dialled(number)}>
          {number}
        </a>
        <span className="tt-number__when">{when}</span>
      </span>
    </li>
  )
}

/** Whom to call when it cannot wait. */
export function DangerNumbers({ urgentSafeHomeNumber }: { urgentSafeHomeNumber?: string }) {
  const [now, ...others] = useDangerLines()
  return (
    <ul className="tt-numbers">
      {now && <CallLine {...now} />}
      {urgentSafeHomeNumber && (
        <CallLine who="Spoed bij Veilig Thuis" number={urgentSafeHomeNumber} when="Voor professionals" />
      )}
      {others.map(line => (
        <CallLine key={line.who + line.number} {...line} />
      ))}
    </ul>
  )
}
