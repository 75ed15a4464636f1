import type { LoaderFunctionArgs } from 'react-router'
import { flashFrom } from '#src/identity/session/cookie.server.ts'
import { wantsFamilyPage } from '#src/identity/sign-in/rules.ts'
import { visitOf } from './house.server.ts'
import { may } from './permissions.ts'
import { places } from './places.ts'

/** What stands around every page: who is signed in, where this person can go, and the sentence of the last deed. */
export function frameFor({ request, context }: LoaderFunctionArgs) {
  const { actor, house } = visitOf(context)
  const { pathname: path, searchParams } = new URL(request.url)
  const isNeutral = !actor && wantsFamilyPage(searchParams.get('naar'))
  const going = actor ? places.filter(place => place.kind === actor.kind && may(actor, place.may)) : []
  const here = going
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length)[0]
  const inHousehold =
    actor?.kind === 'professional' ? /^\/huishoudens\/[0-9a-f-]{36}(?=\/|$)/.exec(path) : null
  return {
    /** Where somebody goes from any page of a household when there is danger now. */
    dangerTo: inHousehold ? `${inHousehold[0]}/gevaar` : null,
    demo: house.config.demo && !isNeutral,
    path,
    flash: flashFrom(request),
    regionName: actor?.regionName ?? null,
    familyPageName: actor?.familyPageName ?? null,
    /** Nobody is signed in and a page of a family was asked for: nothing here tells what this site is. */
    isNeutral,
    quickExitAddress: actor?.quickExitAddress ?? null,
    /** How much is new; a family has no notices. */
    notices: actor?.kind === 'professional' ? actor.unreadNotices : null,
    account: actor ? { name: actor.name, kind: actor.kind, roles: actor.roles } : null,
    nav: going.map(({ label, to }) => ({ label, to, current: to === here?.to })),
  }
}
