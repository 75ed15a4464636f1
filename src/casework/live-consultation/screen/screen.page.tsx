import { atLargeScreen } from '#src/access/seat.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { LiveRoot } from '../live-root.tsx'
import { factsNow, Pieces } from '../pieces.tsx'
import { text } from '../text.nl.ts'

export const loader = atLargeScreen(async ({ tx, device: { sittingId }, site }) => ({
  sittingId,
  site: `${site.host}/beraad`,
  ...(await factsNow(tx, sittingId)),
}))

/** The large screen: where the meeting stands, and what everybody present may read. Nobody does anything here. */
export default function LargeScreen({
  loaderData: { sittingId, site, number, facts },
}: Shown<typeof loader>) {
  const at = { facts, who: 'large' as const, sittingId }
  return (
    <div className="tt-live-large">
      <title>{text.neutral}</title>
      <h1 className="tt-hidden">{text.neutral}</h1>
      <LiveRoot sittingId={sittingId} number={number}>
        <Pieces on="top" {...at} />
        <Pieces on="main" {...at} />
        <Pieces on="side" {...at} />
      </LiveRoot>
      <p className="tt-live-large__join">
        {text.screen.join}: <strong>{site}</strong>
      </p>
    </div>
  )
}
