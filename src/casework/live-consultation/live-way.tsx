import { ButtonLink } from '#src/ui/button/button.tsx'
import { beginAddress, liveAddress } from './addresses.ts'
import { text } from './text.nl.ts'

const say = text.open

type LiveWayProps = {
  at: { caseId: string; plannedId: string }
  sittings: readonly { id: string; number: number }[]
  opened: readonly string[]
  isOne: boolean
}

/** Into each sitting that is held, or that begins now. */
export function LiveWay({ at: { caseId, plannedId }, sittings, opened, isOne }: LiveWayProps) {
  return (
    <div className="utrecht-button-group">
      {sittings.map(({ id, number }) => {
        const isOpen = opened.includes(id)
        const label = isOpen
          ? isOne
            ? say.goOn
            : say.goOnOf(number)
          : isOne
            ? say.begin
            : say.ofSitting(number)
        const to = (isOpen ? liveAddress : beginAddress)(caseId, plannedId, id)
        return (
          <ButtonLink key={id} to={to} kind="primary">
            {label}
          </ButtonLink>
        )
      })}
    </div>
  )
}
