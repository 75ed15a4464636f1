import { tokenFrom } from '#src/identity/session/cookie.server.ts'
import { asHolderOf } from '#src/platform/database/as-actor.ts'
import type { Uploads } from '#src/platform/web/app.ts'
import type { Role } from './actor.ts'
import type { House } from './house.server.ts'
import { may } from './permissions.ts'
import { settingBounds } from './setting-bounds.ts'
import { idleMinutes } from './visit.server.ts'

const path =
  /^\/(?:huishoudens\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/brieven-en-fotos\/nieuw|bereikbaar\/foto)$/
const mayShowPortrait = (roles: readonly string[] = []) => may({ roles: roles as Role[] }, 'own-reach:change')
const megabyte = 1024 * 1024

/** A file is taken in from who takes part in the household of the address, and a portrait from who works with families; from others nothing larger than a form. */
export const uploadsTo = ({ database, clock }: House): Uploads => ({
  path,
  largest: settingBounds.fileMegabytes[1] * megabyte,
  allows: request => {
    const caseId = path.exec(new URL(request.url).pathname)?.[1] ?? null
    const knock = { token: tokenFrom(request), now: clock(), idle: idleMinutes, caseId }
    return asHolderOf(database, knock, async (_, entered) =>
      caseId === null ? mayShowPortrait(entered?.roles) : (entered?.partsInCase.length ?? 0) > 0,
    )
  },
})
