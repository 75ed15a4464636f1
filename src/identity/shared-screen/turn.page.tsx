import { atScreen } from '#src/access/page.server.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text } from './text.nl.ts'

const say = text.turn

/** What stands between: it tells nothing of anybody, and every address that is not for the table ends here. */
export const loader = atScreen(async () => null)

export default function TurnScreen() {
  return (
    <div className="tt-turned">
      <PageHead title={say.title} lead={say.lead} />
      <div className="utrecht-button-group">
        <ButtonLink to="/samen/begin" kind="primary">
          {say.on}
        </ButtonLink>
        <ButtonLink to="/samen/terug" kind="quiet">
          {say.back}
        </ButtonLink>
      </div>
    </div>
  )
}
