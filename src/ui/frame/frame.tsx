import { IconCircleCheck } from '@tabler/icons-react'
import { type ReactNode, use } from 'react'
import { type Crumb, Crumbs } from '#src/ui/frame/crumbs.tsx'
import { Footer, type Letters } from '#src/ui/frame/footer.tsx'
import { type Account, Header, type Logo, type NavItem } from '#src/ui/frame/header.tsx'
import { type LanguageChoice, Languages } from '#src/ui/frame/languages.tsx'
import { Icon } from '#src/ui/icon/icon.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'

export type Audience = 'professional' | 'family' | 'public'

type FrameProps = {
  audience: Audience
  brand: string
  /** Where the brand leads. */
  homeTo?: string
  nav: NavItem[]
  account?: Account
  /** Where the search of the head asks, for who may search. */
  searchTo?: string
  /** How much is new for who is signed in. */
  notices?: number
  /** The region's own, instead of the mark of the house. */
  logo?: Logo
  demo?: boolean
  breadcrumb?: Crumb[]
  flash?: string
  /** Where another language can be chosen, on pages that are there in several. */
  languages?: LanguageChoice
  /** For who may be watched: without whom to call, which would tell what this site is about. */
  bare?: boolean
  quickExitTo?: string
  /** Where that way ends, for the script that does not wait for us. */
  quickExitLandsAt?: string
  /** Whom to call and what to do when there is danger now in the household of this page. */
  dangerTo?: string
  /** Whether letters are large here, and the page where somebody chooses otherwise. */
  letters?: Letters
  /** Where somebody says that something of this site does not work. */
  reportTo?: string
  /** Where somebody reads how the own work goes here. */
  guideTo?: string
  children: ReactNode
}

const density = { professional: 'tt-compact', family: 'tt-roomy', public: 'tt-roomy' } satisfies Record<
  Audience,
  string
>

function Flash({ children }: { children: string }) {
  return (
    <div className="tt-flash" role="status">
      <Icon icon={IconCircleCheck} />
      <span>{use(SpokenHere).say(children) ?? children}</span>
    </div>
  )
}

/** Everything around a page: who may go where, where we are, and what just happened. */
export function Frame({
  audience,
  brand,
  homeTo,
  nav,
  account,
  searchTo,
  notices,
  logo,
  demo,
  breadcrumb,
  flash,
  languages,
  bare,
  quickExitTo,
  quickExitLandsAt,
  dangerTo,
  letters,
  reportTo,
  guideTo,
  children,
}: FrameProps) {
  const { words } = use(SpokenHere)
  return (
    <div className={`utrecht-document tt-frame tt-frame--${audience} ${density[audience]}`}>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {words.toContent}
      </a>
      {demo && (
        <aside className="tt-demo" aria-label={words.demo}>
          {words.demoLine}
        </aside>
      )}
      <Header
        brand={brand}
        homeTo={homeTo}
        mark={audience !== 'family'}
        logo={logo}
        nav={nav}
        account={account}
        searchTo={searchTo}
        notices={notices}
        quickExitTo={quickExitTo}
        quickExitLandsAt={quickExitLandsAt}
      />
      <div className="tt-desk">
        {dangerTo && (
          <nav className="tt-danger-way" aria-label="Bij direct gevaar">
            <a className="nl-link tt-danger-way__link" href={dangerTo}>
              Direct gevaar?
            </a>
          </nav>
        )}
        {languages && <Languages {...languages} />}
        {breadcrumb && breadcrumb.length > 0 && <Crumbs crumbs={breadcrumb} />}
        <main className="tt-main" id="inhoud" tabIndex={-1}>
          {flash && <Flash>{flash}</Flash>}
          {children}
        </main>
      </div>
      {!bare && (
        <Footer
          brand={brand}
          family={audience === 'family'}
          letters={letters}
          reportTo={reportTo}
          guideTo={guideTo}
        />
      )}
    </div>
  )
}
