function Call({ number }: { number: string }) {
  return (
    <a className="nl-link tt-footer__number" href={`tel:${number.replaceAll('-', '')}`}>
      {number}
    </a>
  )
}

/** The same two lines on every page: whose page this is, and whom to call. */
export function Footer({ brand, family }: { brand: string; family: boolean }) {
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
      </div>
    </footer>
  )
}
