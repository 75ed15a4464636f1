import { tokenFrom } from '#src/identity/session/cookie.server.ts'
import { asHolderOf } from '#src/platform/database/as-actor.ts'
import type { Uploads } from '#src/platform/web/app.ts'
import type { House } from './house.server.ts'
import { settingBounds } from './setting-bounds.ts'
import { idleMinutes } from './visit.server.ts'

const ofHousehold = /^\/huishoudens\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/brieven-en-fotos\/nieuw$/
const staffList = '/beheer/mensen/inlezen'
const path = new RegExp(`${ofHousehold.source}|^${staffList}$`)
const megabyte = 1024 * 1024

/**
 * A file is taken in from who takes part in the household of the address, and a list of colleagues from who keeps them;
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
      pathname === staffList
        ? (entered?.roles.includes('functional-administrator') ?? false)
        : (entered?.partsInCase.length ?? 0) > 0,
    )
  },
})
