import { setMyReach } from '#src/casework/contact-person/store.server.ts'
import { keepPortrait } from '#src/casework/reach-card/store.server.ts'
import { pngOf } from '#src/platform/documents/png.server.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import type { PersonKey } from './region/people.ts'
import { as, type World } from './world.ts'

const daytime = (...days: string[]) => days.flatMap(one => [`${one}-morning`, `${one}-afternoon`])

const reaches: readonly (readonly [PersonKey, string, string, string[]])[] = [
  ['anke', '035-0000031', 'Op dinsdag ook in de avond', [...daytime('ma', 'di', 'do', 'vr'), 'di-evening']],
  ['joost', '035-0000032', 'Stuur gerust een bericht', daytime('ma', 'di', 'wo', 'do')],
  ['mirjam', '035-0000033', 'Ook op donderdagavond', [...daytime('di', 'wo', 'do'), 'do-evening']],
]

/** A drawn face, since nobody in the demonstration exists. */
const portrait = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 192 192"><rect width="192" height="192" fill="#d9e7dc"/><path d="M34 192c4-44 28-62 62-62s58 18 62 62z" fill="#5b4b8a"/><path d="M50 96c-4-50 20-70 46-70s50 20 46 70l6 40H44z" fill="#2b1d18"/><ellipse cx="96" cy="92" rx="34" ry="42" fill="#c98f6b"/><path d="M62 84c4-30 20-38 36-38s32 8 34 38c-14-6-24-14-28-24-8 12-24 20-42 24z" fill="#2b1d18"/><circle cx="83" cy="94" r="4" fill="#2b1d18"/><circle cx="109" cy="94" r="4" fill="#2b1d18"/><path d="M82 112q14 12 28 0" fill="none" stroke="#7a3b2e" stroke-width="4" stroke-linecap="round"/></svg>`

/** How families reach those who are their contact person; Samira has a portrait on her card. */
export async function tellReach(world: World): Promise<void> {
  for (const [who, phone, reachable, parts] of reaches)
    await as(world, who, '2025-03-10', ({ tx }) => setMyReach(tx, { phone, reachable, parts }))
  const drawn = await pngOf(portrait)
  await as(world, 'samira', '2025-03-10', ({ tx, actor }) => keepPortrait(tx, actor, demonstrationKey, drawn))
}
