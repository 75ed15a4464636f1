import {
  IconBell,
  IconCalendar,
  IconChevronDown,
  IconDoorExit,
  IconKey,
  IconLogout,
} from '@tabler/icons-react'
import { use } from 'react'
import { SearchBox } from '#src/ui/frame/search-box.tsx'
import { Icon } from '#src/ui/icon/icon.tsx'
import { Sentence } from '#src/ui/language/said.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { Initials } from '#src/ui/people/people.tsx'

export type NavItem = { label: string; to: string; current?: boolean }
export type Logo = { src: string; alt: string }
export type Account = {
  name: string
  role: string
  /** Where somebody's own days stand. */
  agendaTo?: string
}

/** Two leaves on one stem, on a square of garden. */
function BrandMark() {
  return (
    <svg
      className="tt-brand__mark"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="tt-brand__bed" width="32" height="32" rx="6" />
      <path
        className="tt-brand__leaf"
        d="M15 27V18.6C9.6 18.4 6.2 15.2 6 9.6c5.2 0 8.4 2.4 9.5 6.6C16.3 10 19.8 6.2 26 5.5 26.2 12.4 22.9 16.6 17 17V27Z"
      />
    </svg>
  )
}

function Navigation({ nav }: { nav: NavItem[] }) {
  return (
    <nav className="tt-nav" aria-label={use(SpokenHere).words.mainMenu}>
      <ul className="tt-nav__list">
        {nav.map(item => (
          <li key={item.to}>
            <a className="tt-nav__link" href={item.to} aria-current={item.current ? 'page' : undefined}>
              <Sentence>{item.label}</Sentence>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function AccountMenu({ name, role, agendaTo }: Account) {
  const { words } = use(SpokenHere)
  return (
    <details className="tt-account" name="account">
      <summary className="tt-account__summary">
        <Initials name={name} />
        <span className="tt-account__name">{name}</span>
        <Icon icon={IconChevronDown} size={16} />
      </summary>
      <div className="tt-account__menu">
        <p className="tt-account__who">
          <strong>{name}</strong>
          <span>
            <Sentence>{role}</Sentence>
          </span>
        </p>
        {agendaTo && (
          <a className="tt-account__item" href={agendaTo}>
            <Icon icon={IconCalendar} />
            Mijn agenda
          </a>
        )}
        <a className="tt-account__item" href="/mijn-toegang">
          <Icon icon={IconKey} />
          {words.myAccess}
        </a>
        <form method="post" action="/uitloggen">
          <button className="tt-account__item" type="submit">
            <Icon icon={IconLogout} />
            {words.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}

/** The way to what is new, with how much that is; from a hundred on nobody counts. */
function Bell({ count }: { count: number }) {
  const shown = count > 99 ? '99+' : String(count)
  return (
    <a className="tt-bell" href="/meldingen">
      <Icon icon={IconBell} />
      <span className="tt-hidden">Meldingen{count > 0 ? ': ' : ''}</span>
      {count > 0 && (
        <span className="tt-bell__count">
          {shown}
          <span className="tt-hidden"> nieuw</span>
        </span>
      )}
    </a>
  )
}

function QuickExit({ to, landsAt }: { to: string; landsAt?: string }) {
  const { words } = use(SpokenHere)
  return (
    <a
      className="nl-button nl-button--primary tt-quick-exit"
      href={to}
      rel="noreferrer"
      data-lands-at={landsAt}
    >
      <span className="nl-button__icon-start">
        <Icon icon={IconDoorExit} />
      </span>
      <span className="nl-button__label">
        {words.quickExit}
        <span className="tt-hidden"> {words.quickExitWhere}</span>
      </span>
    </a>
  )
}

type HeaderProps = {
  brand: string
  homeTo?: string
  mark: boolean
  logo?: Logo
  nav: NavItem[]
  account?: Account
  searchTo?: string
  notices?: number
  quickExitTo?: string
  quickExitLandsAt?: string
}

export function Header({
  brand,
  homeTo = '/',
  mark,
  logo,
  nav,
  account,
  searchTo,
  notices,
  quickExitTo,
  quickExitLandsAt,
}: HeaderProps) {
  return (
    <header className="utrecht-page-header tt-header">
      <div className="utrecht-page-header__content tt-header__line">
        <a className="tt-brand" href={homeTo}>
          {logo ? (
            <img className="tt-brand__logo" src={logo.src} alt={logo.alt} height={40} />
          ) : (
            mark && <BrandMark />
          )}
          <span className="tt-brand__name">
            <Sentence>{brand}</Sentence>
          </span>
        </a>
        {nav.length > 0 && <Navigation nav={nav} />}
        {(account || quickExitTo) && (
          <div className="tt-header__end">
            {searchTo && <SearchBox to={searchTo} />}
            {notices !== undefined && <Bell count={notices} />}
            {account && <AccountMenu {...account} />}
            {quickExitTo && <QuickExit to={quickExitTo} landsAt={quickExitLandsAt} />}
          </div>
        )}
      </div>
    </header>
  )
}
