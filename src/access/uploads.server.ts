import { tokenFrom } from '#src/identity/session/cookie.server.ts'
import { asHolderOf } from '#src/platform/database/as-actor.ts'
import type { Uploads } from '#src/platform/web/form-limit.ts'
import type { Role } from './actor.ts'
import type { House } from './house.server.ts'
import { may, type Permission } from './permissions.ts'
import { settingBounds } from './setting-bounds.ts'
import { idleMinutes } from './visit.server.ts'

const ofHousehold =
  /^\/huishoudens\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(?:brieven-en-fotos\/nieuw|van-eerder\/[0-9a-z-]{5,36})$/
/** Where a file comes in that is about no household, and what somebody must be allowed for it. */
const elsewhere = new Map<string, Permission>([
  ['/bereikbaar/foto', 'own-reach:change'],
  ['/beheer/mensen/inlezen', 'people:manage'],
  ['/huishoudens/inlezen', 'household-case:import'],
])
const path = new RegExp([ofHousehold.source, ...[...elsewhere.keys()].map(one => `^${one}$`)].join('|'))
const megabyte = 1024 * 1024

/**
 * A file is taken in from who takes part in the household of the address, or may do what the page is for;
 * from others nothing larger than a form.
 */
export const uploadsTo = ({ database, clock }: House): Uploads => ({
  path,
  largest: settingBounds.fileMegabytes[1] * megabyte,
  allows: request => {
    const { pathname } = new URL(request.url)
    const caseId = ofHousehold.exec(pathname)?.[1] ?? null
    const knock = { token: tokenFrom(request), now: clock(), idle: idleMinutes, caseId }
    return asHolderOf(database, knock, async (_, entered) =>
      caseId === null
        ? mayBring(elsewhere.get(pathname), entered?.roles)
        : (entered?.partsInCase.length ?? 0) > 0,
    )
  },
})

const mayBring = (permission: Permission | undefined, roles: readonly string[] = []): boolean =>
  permission !== undefined && may({ roles: roles as Role[] }, permission)
