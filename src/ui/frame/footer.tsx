import { IconTextSize } from '@tabler/icons-react'
import { use } from 'react'
import { ActionForm } from '#src/ui/button/button.tsx'
import { Sentence } from '#src/ui/language/said.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { dialled } from '#src/ui/notice/numbers.nl.ts'
import { useThreeLines } from '#src/ui/notice/numbers-here.ts'

function Call({ number }: { number: string }) {
  return (
    <a className="nl-link tt-footer__number" dir="ltr" href={dialled(number)}>
      {number}
    </a>
  )
}

export type Letters = { areLarge: boolean; to: string }

/** One press for larger letters on every page, and back. */
function LettersChoice({ areLarge, to }: Letters) {
  const { words } = use(SpokenHere)
  return (
    <ActionForm
      action="/letters"
      kind="quiet"
      icon={IconTextSize}
      label={areLarge ? words.usualLetters : words.largerLetters}
      hidden={{ letters: areLarge ? 'usual' : 'large', to }}
    />
  )
}

type FooterProps = {
  brand: string
  family: boolean
  letters?: Letters
  /** Where somebody says that something of this site does not work. */
  reportTo?: string
  /** Where somebody reads how the own work goes here. */
  guideTo?: string
}

/** The same two lines on every page: whose page this is, and whom to call. */
export function Footer({ brand, family, letters, reportTo, guideTo }: FooterProps) {
  const { now, safeHome, children } = useThreeLines()
  return (
    <footer className="utrecht-page-footer tt-footer">
      <div className="utrecht-page-footer__content tt-footer__line">
        <span className="tt-footer__brand">
          <Sentence>{brand}</Sentence>
        </span>
        <span>
          {now.who} <Call number={now.number} />
        </span>
        <span>
          {safeHome.who} <Call number={safeHome.number} />
        </span>
        {family && (
          <span>
            {children.who} <Call number={children.number} />
          </span>
        )}
        {guideTo && (
          <a className="nl-link" href={guideTo}>
            Uitleg
          </a>
        )}
        {reportTo && (
          <a className="nl-link" href={reportTo}>
            Probleem melden
          </a>
        )}
        {letters && <LettersChoice {...letters} />}
      </div>
    </footer>
  )
}
