import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writeAddressSheet } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { secretAddressOf } from '../home/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { homesFor, letterIn, senderOf } from './at.server.ts'
import { addressSheet } from './compose.ts'
import { openWays } from './store.server.ts'

/** The sheet with an address for around a letter, while post is safe; of a secret one only for who may see that. */
export const loader = page('letter:write', async access => {
  const { tx, caseId, params, today } = access
  const { person, way } = await letterIn(access, 'waiting')
  const home = (await homesFor(access, person.id)).find(one => one.id === params['homeId'])
  if (!home || way !== 'post' || !(await openWays(tx, caseId, person.id)).includes('post')) throw notFound()
  const address = home.isSecret ? await secretAddressOf(tx, caseId, home.id) : home
  if (!address?.addressLine) throw notFound()
  const from = await senderOf(access)
  return savedFile(
    writeAddressSheet(addressSheet(nameOf(person), address, { on: today, from })),
    'adresblad.pdf',
  )
})
