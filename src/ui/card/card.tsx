import { type ReactNode, use } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { type Tone, toneIcon } from '#src/ui/icon/tones.ts'
import { SpokenHere } from '#src/ui/language/spoken.ts'

type CardProps = {
  title?: ReactNode
  level?: 2 | 3
  tone?: Tone | 'plain'
  action?: ReactNode
  meta?: ReactNode
  children?: ReactNode
}

function ToneMark({ tone }: { tone: Tone }) {
  const { tones } = use(SpokenHere).words
  return (
    <>
      <Icon icon={toneIcon[tone]} />
      <span className="tt-hidden">{tones[tone]}: </span>
    </>
  )
}

/** What one can do with a matter, and the ways to more of it: on one line at the end. */
export const CardFoot = ({ children }: { children: ReactNode }) => (
  <div className="tt-card__foot">{children}</div>
)

/** One matter on one sheet of paper. */
export function Card({ title, level = 3, tone = 'plain', action, meta, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <div className={`tt-card tt-tone-${tone}`}>
      <div className="tt-card__inside">
        {title && (
          <Heading className="nl-heading nl-heading--level-3 tt-card__title">
            {tone !== 'plain' && <ToneMark tone={tone} />}
            <span>{title}</span>
          </Heading>
        )}
        {meta && <div className="tt-meta tt-card__meta">{meta}</div>}
        {children && <div className="tt-card__body tt-flow">{children}</div>}
        {action && <div className="tt-card__action">{action}</div>}
      </div>
    </div>
  )
}
