import type { ReactNode } from 'react'
import { Icon, type IconLike } from '#src/ui/icon/icon.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const kindClass = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  quiet: 'nl-button--subtle',
  danger: 'nl-button--secondary nl-button--negative',
} satisfies Record<ButtonKind, string>

const buttonClass = (kind: ButtonKind) => `nl-button ${kindClass[kind]}`

function Face({ icon, children }: { icon?: IconLike; children: ReactNode }) {
  return (
    <>
      {icon && (
        <span className="nl-button__icon-start">
          <Icon icon={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </>
  )
}

type ButtonProps = {
  kind?: ButtonKind
  name?: string
  value?: string
  formAction?: string
  /** Sends the form without the browser's own checks, for buttons that only add or remove a row. */
  unchecked?: boolean
  icon?: IconLike
  children: ReactNode
}

/** A button that sends the form it stands in. */
export function Button({
  kind = 'secondary',
  name,
  value,
  formAction,
  unchecked,
  icon,
  children,
}: ButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClass(kind)}
      name={name}
      value={value}
      formAction={formAction}
      formNoValidate={unchecked}
    >
      <Face icon={icon}>{children}</Face>
    </button>
  )
}

type ButtonLinkProps = { to: string; kind?: ButtonKind; icon?: IconLike; children: ReactNode }

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ to, kind = 'secondary', icon, children }: ButtonLinkProps) {
  return (
    <a className={buttonClass(kind)} href={to}>
      <Face icon={icon}>{children}</Face>
    </a>
  )
}

type ActionFormProps = {
  action: string
  label: ReactNode
  kind?: ButtonKind
  icon?: IconLike
  hidden?: Record<string, string>
}

/** One button that does one thing at once. */
export function ActionForm({ action, label, kind, icon, hidden = {} }: ActionFormProps) {
  return (
    <form className="tt-action-form" method="post" action={action}>
      <input type="hidden" name="once" value={crypto.randomUUID()} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} icon={icon}>
        {label}
      </Button>
    </form>
  )
}
