import { IconTextSize } from '@tabler/icons-react'
import { ActionForm } from '#src/ui/button/button.tsx'

function Call({ number }: { number: string }) {
  return (
    <a className="nl-link tt-footer__number" href={`tel:${number.replaceAll('-', '')}`}>
      {number}
    </a>
  )
}

export type Letters = { areLarge: boolean; to: string }

/** One press for larger letters on every page, and back. */
function LettersChoice({ areLarge, to }: Letters) {
  return (
    <ActionForm
      action="/letters"
      kind="quiet"
      icon={IconTextSize}
      label={areLarge ? 'Gewone letters' : 'Grotere letters'}
      hidden={{ letters: areLarge ? 'usual' : 'large', to }}
    />
  )
}

type FooterProps = { brand: string; family: boolean; letters?: Letters }

/** The same two lines on every page: whose page this is, and whom to call. */
export function Footer({ brand, family, letters }: FooterProps) {
  return (
    <footer className="utrecht-page-footer tt-footer">
      <div className="utrecht-page-footer__content tt-footer__line">
        <span className="tt-footer__brand">{brand}</span>
        <span>
          Is er nu gevaar? Bel <Call number="112" />
        </span>
        <span>
          Veilig Thuis <Call number="0800-2000" />
        </span>
        {family && (
          <span>
            Kindertelefoon <Call number="0800-0432" />
          </span>
        )}
        {letters && <LettersChoice {...letters} />}
      </div>
    </footer>
  )
}
