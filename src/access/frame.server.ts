import type { LoaderFunctionArgs } from 'react-router'
import { flashFrom, languageFrom, wantsLargeLetters } from '#src/identity/session/cookie.server.ts'
import { wantsFamilyPage } from '#src/identity/sign-in/rules.ts'
import { spokenAs, usualLook } from '#src/kernel/look.ts'
import { visitOf } from './house.server.ts'
import { pageKindOf } from './page-kinds.ts'
import { may } from './permissions.ts'
import {
  isFamilyDoor,
  isOfDevice,
  languageAtDoor,
  places,
  screenLanguageAddress,
  screenPlaces,
} from './places.ts'
import { doorLook } from './store.server.ts'

/** What stands around every page: who is signed in, where this person can go, and the sentence of the last deed. */
export async function frameFor({ request, context }: LoaderFunctionArgs) {
  const { tx, actor, screen, device, house } = visitOf(context)
  const { pathname: path, search, searchParams } = new URL(request.url)
  const known = (actor ?? screen ?? device)?.look
  const look = known ?? (languageAtDoor(path)?.of === 'deur' ? await doorLook(tx, path) : usualLook)
  const isLink = path.startsWith('/wanneer/')
  const ofDevice = isOfDevice(path)
  const isDoor = isFamilyDoor(path) && !actor
  const isNeutral =
    screen !== null || ofDevice || isDoor || (!actor && (isLink || wantsFamilyPage(searchParams.get('naar'))))
  // Turned round, before and after, a given screen leads nowhere but on.
  const isShown =
    screen !== null && [screenLanguageAddress, ...screenPlaces.map(({ to }) => to)].includes(path)
  const ofScreen = isShown ? screenPlaces : []
  const going = actor ? places.filter(place => place.kind === actor.kind && may(actor, place.may)) : ofScreen
  const here = going
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length)[0]
  const inHousehold =
    actor?.kind === 'professional' ? /^\/huishoudens\/[0-9a-f-]{36}(?=\/|$)/.exec(path) : null
  const atDoor = actor || screen ? null : languageAtDoor(path)
  const languageTo =
    atDoor?.to ?? (actor?.kind === 'family' ? '/mijn/taal' : isShown ? screenLanguageAddress : null)
  const languageFor = () => {
    if (atDoor) return spokenAs(languageFrom(request, atDoor.of), look)
    if (screen) return spokenAs(isShown ? languageFrom(request, screen.id) : null, look)
    return actor?.kind === 'family' ? actor.language : null
  }
  return {
    /** Where somebody goes from any page of a household when there is danger now. */
    dangerTo: inHousehold ? `${inHousehold[0]}/gevaar` : null,
    /** Where the search of the head asks; the page it leads to has its own. */
    searchTo: actor && may(actor, 'household-case:search') && path !== '/zoeken' ? '/zoeken' : null,
    /** Where somebody reports a problem; of the page they come from only what sort it is goes along. */
    reportTo:
      actor && may(actor, 'problem:report') && !ofDevice && path !== '/probleem-melden'
        ? `/probleem-melden?over=${pageKindOf(path)}`
        : null,
    /** Where somebody reads what belongs to the own work. */
    guideTo: actor && may(actor, 'guide:read') && !ofDevice ? '/uitleg' : null,
    demo: house.config.demo && !isNeutral,
    path,
    /** In which language this page is read: those of families in the one they chose. */
    language: languageFor(),
    /** Whom this region's people call in danger, and its colour and logo. */
    numbers: look.numbers,
    colour: look.colour,
    logo: actor?.kind === 'professional' ? look.logo : null,
    languages: languageTo ? { to: languageTo, back: path === languageTo ? '' : path + search } : null,
    flash: screen ? null : flashFrom(request),
    regionName: actor?.regionName ?? null,
    familyPageName: (actor ?? screen)?.familyPageName ?? null,
    /** A page that a family reads: its own, or at a screen that was given to it. */
    isFamily: actor?.kind === 'family' || screen !== null || ofDevice || isDoor,
    /** The way out at one press, which also ends what this browser may see here. */
    quickExitTo: path.startsWith('/beraad')
      ? '/beraad/weg'
      : actor?.kind === 'family' || isShown || isDoor
        ? '/snel-weg'
        : null,
    /** Where the name on top leads. */
    homeTo: ofDevice ? '/beraad' : '/',
    /** Large letters, chosen by somebody of a family in this browser; null where nobody can choose. */
    hasLargeLetters: actor?.kind === 'family' ? wantsLargeLetters(request) : null,
    /** Nobody is signed in and a page of a family was asked for, or a screen was given away: nothing here tells what this site is. */
    isNeutral,
    quickExitAddress: (actor ?? screen ?? device)?.quickExitAddress ?? null,
    /** How much is new; a family has no notices. */
    notices: actor?.kind === 'professional' ? actor.unreadNotices : null,
    account: actor ? { name: actor.name, kind: actor.kind, roles: actor.roles } : null,
    nav: going.map(({ label, to }) => ({ label, to, current: to === here?.to })),
  }
}
