import { createHmac } from 'node:crypto'
import type { DigidSetting } from '#src/platform/config/config.ts'
import { type Kept, toldBy, wayTo } from '../../identity-provider/flow.server.ts'
import { keeping } from '../../identity-provider/kept.server.ts'
import { levelToAsk } from '../rules.ts'

/** What a browser keeps while somebody is at the broker. */
export const atBroker = keeping('deur', '/binnen')

/** Where to send somebody, and what to remember of it. */
export const wayToBroker = (setting: DigidSetting, backTo: string, now: Date) =>
  wayTo(setting, { backTo, now, more: { acr_values: levelToAsk(setting.level) } })

/** What the broker told: how sure it is, and a proof of who it is. The BSN itself leaves this function nowhere. */
export async function toldByBroker(
  setting: DigidSetting,
  cameBackAt: URL,
  kept: Kept,
): Promise<{ level: unknown; proof: Buffer | null } | null> {
  const claims = await toldBy(setting, cameBackAt, kept)
  if (!claims) return null
  const bsn = claims[setting.claim]
  const isNumber = typeof bsn === 'string' && /^\d{9}$/.test(bsn)
  return {
    level: claims['acr'],
    proof: isNumber ? createHmac('sha256', setting.key).update(bsn).digest() : null,
  }
}
