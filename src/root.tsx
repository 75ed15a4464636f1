import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Outlet,
  useRouteLoaderData,
} from 'react-router'
import './ui/all.css'
import { type ReactNode, use } from 'react'
import { frameFor } from '#src/access/frame.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import { insideOneTransaction } from '#src/access/visit.server.ts'
import { colourSheetAt } from '#src/platform/web/colour-sheet.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Frame } from '#src/ui/frame/frame.tsx'
import keptText from '#src/ui/kept-text/kept-text.js?url'
import { SpokenHere, type UiWords } from '#src/ui/language/spoken.ts'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'

// What a slice draws that the kit does not have stands in a sheet beside it; all sheets travel as one.
import.meta.glob('./*/*/*.css', { eager: true })

export const middleware = [insideOneTransaction]

export const loader = (given: LoaderFunctionArgs) => frameFor(given)

type Surroundings = Awaited<ReturnType<typeof loader>>

export function Layout({ children }: { children: ReactNode }) {
  const around = useRouteLoaderData('root') as Surroundings | undefined
  const isFamily = around?.isFamily ?? false
  const { language } = use(SpokenHere)
  return (
    <html
      lang={language.code}
      dir={language.dir === 'rtl' ? 'rtl' : undefined}
      className={around?.hasLargeLetters ? 'tt-large-letters' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/merk.svg" type="image/svg+xml" />
        <Links />
        {around?.colour && <link rel="stylesheet" href={colourSheetAt(around.colour)} />}
        <script type="module" src={isFamily ? '/snel-weg.js' : keptText} />
      </head>
      <body className={isFamily ? 'utrecht-document tt-roomy' : 'utrecht-document tt-compact'}>
        <Surround around={around}>{children}</Surround>
      </body>
    </html>
  )
}

const brandOf = ({ isFamily, familyPageName, isNeutral }: Surroundings) => {
  if (isFamily && familyPageName) return familyPageName
  return isNeutral ? 'Mijn afspraken' : 'Toekomsttuin'
}

function Surround({ around, children }: { around: Surroundings | undefined; children: ReactNode }) {
  if (!around) {
    return (
      <Frame audience="public" brand="Toekomsttuin" nav={[]}>
        {children}
      </Frame>
    )
  }
  const { account } = around
  return (
    <Frame
      audience={account?.kind ?? (around.isNeutral ? 'family' : 'public')}
      brand={brandOf(around)}
      nav={around.nav}
      account={
        account
          ? {
              name: account.name,
              role: account.roles.map(role => roleNames[role]).join(', '),
              agendaTo: account.kind === 'professional' ? '/agenda' : undefined,
            }
          : undefined
      }
      searchTo={around.searchTo ?? undefined}
      notices={around.notices ?? undefined}
      logo={around.logo ? { src: `/logo/${around.logo}`, alt: around.regionName ?? '' } : undefined}
      demo={around.demo}
      flash={around.flash ?? undefined}
      dangerTo={around.dangerTo ?? undefined}
      languages={around.languages ?? undefined}
      letters={
        around.hasLargeLetters === null ? undefined : { areLarge: around.hasLargeLetters, to: around.path }
      }
      bare={around.isNeutral}
      reportTo={around.reportTo ?? undefined}
      guideTo={around.guideTo ?? undefined}
      quickExitTo={around.quickExitTo ?? undefined}
      homeTo={around.homeTo}
      quickExitLandsAt={around.quickExitAddress ?? undefined}
    >
      {children}
    </Frame>
  )
}

export default function Root() {
  return <Outlet />
}

const errorTexts: Record<number, { title: string; lead: string }> = {
  403: {
    title: 'Deze pagina hoort niet bij jouw rol',
    lead: 'Je bent goed ingelogd, maar wat je vraagt hoort bij het werk van iemand anders. Denk je dat dit niet klopt? Vraag het de functioneel beheerder van je regio.',
  },
  404: {
    title: 'Deze pagina is er niet',
    lead: 'Het adres klopt niet, of deze pagina is niet voor jou bedoeld. Ga terug, of begin opnieuw bij je startpagina.',
  },
  405: {
    title: 'Dat kan op deze plek niet',
    lead: 'Ga terug naar de vorige pagina en probeer het daar.',
  },
  503: {
    title: 'Dit lukt nu even niet',
    lead: 'We kunnen op dit moment niets opzoeken en niets opslaan. Wat je net verstuurde, is niet bewaard. Ga over een minuut terug naar de vorige pagina en verstuur het opnieuw.',
  },
}
/** What somebody of a family reads instead: no roles, no administrators, one way back. */
const familyErrorTexts = ({ wrong }: UiWords): typeof errorTexts => ({
  403: { title: wrong.notYours, lead: wrong.notYoursLead },
  404: { title: wrong.notThere, lead: wrong.notThereLead },
  503: { title: wrong.fault, lead: wrong.faultLead },
})

export function ErrorBoundary({ error }: { error: unknown }) {
  const around = useRouteLoaderData('root') as Surroundings | undefined
  const isFamily = around?.isFamily ?? false
  const { words } = use(SpokenHere)
  const { wrong } = words
  const known = isFamily ? { ...errorTexts, ...familyErrorTexts(words) } : errorTexts
  const { title, lead } = (isRouteErrorResponse(error) ? known[error.status] : undefined) ?? {
    title: wrong.fault,
    lead: wrong.faultLead,
  }
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        next={<ButtonLink to="/">{isFamily ? wrong.back : 'Naar de startpagina'}</ButtonLink>}
      />
      <DangerNumbers />
    </>
  )
}
