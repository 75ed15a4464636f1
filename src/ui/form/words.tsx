import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { errorId, hintId } from './names.ts'

export const MayBeEmpty = () => <span className="tt-field__optional"> (mag leeg)</span>

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
            <span className="tt-hidden">Let op: </span>
            {error}
          </p>
        ))}
      </div>
    </div>
  )
}
