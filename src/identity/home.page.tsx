import { type LoaderFunctionArgs, redirect } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { places } from '#src/access/places.ts'

/** Everybody begins at the first place of their own navigation. */
export const loader = guardedBy(({ context }: LoaderFunctionArgs) => {
  const { actor } = visitOf(context)
  if (!actor) throw redirect('/inloggen')
  const start = places.find(place => place.kind === actor.kind && may(actor, place.may))
  throw redirect(start?.to ?? '/mijn-toegang')
}, 'anyone')
