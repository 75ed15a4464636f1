import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, use } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { Sentence } from '#src/ui/language/said.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { errorId, hintId } from './names.ts'

export const MayBeEmpty = () => (
  <span className="tt-field__optional"> ({use(SpokenHere).words.mayBeEmpty})</span>
)

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div
      className="utrecht-form-field__description utrecht-form-field-description tt-field__hint"
      id={hintId(name)}
    >
      {children}
    </div>
  )
}

export function Errors({ name, errors }: { name: string; errors: readonly string[] }) {
  const { lookHere } = use(SpokenHere).words
  if (errors.length === 0) return null
  return (
    <div
      className="utrecht-form-field__error-message utrecht-form-field-error-message tt-field__error"
      id={errorId(name)}
    >
      <Icon icon={IconAlertCircle} />
      <div>
        {errors.map(error => (
          <p key={error}>
            <span className="tt-hidden">{lookHere}: </span>
            <Sentence>{error}</Sentence>
          </p>
        ))}
      </div>
    </div>
  )
}
