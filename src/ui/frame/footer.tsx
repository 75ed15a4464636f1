import { IconTextSize } from '@tabler/icons-react'
import { use } from 'react'
import { ActionForm } from '#src/ui/button/button.tsx'
import { Sentence } from '#src/ui/language/said.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { dangerLines } from '#src/ui/notice/numbers.nl.ts'

function Call({ number }: { number: string }) {
  return (
    <a className="nl-link tt-footer__number" dir="ltr" href={`tel:${number.replaceAll('-', '')}`}>
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
  const { numbers } = use(SpokenHere).words
  return (
    <footer className="utrecht-page-footer tt-footer">
      <div className="utrecht-page-footer__content tt-footer__line">
        <span className="tt-footer__brand">
          <Sentence>{brand}</Sentence>
        </span>
        <span>
          {numbers.now.who} <Call number={dangerLines.now.number} />
        </span>
        <span>
          {numbers.safeHome.who} <Call number={dangerLines.safeHome.number} />
        </span>
        {family && (
          <span>
            {numbers.children.who} <Call number={dangerLines.children.number} />
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
