export type Crumb = { label: string; to?: string }

/** The way here; the last one is this page. */
export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav tt-crumbs" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol tt-crumbs__list">
        {crumbs.map(crumb => (
          <li className="utrecht-breadcrumb-nav__item tt-crumbs__item" key={crumb.label}>
            {crumb.to ? (
              <a className="nl-link utrecht-breadcrumb-nav__link" href={crumb.to}>
                {crumb.label}
              </a>
            ) : (
              <span
                className="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current"
                aria-current="page"
              >
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
