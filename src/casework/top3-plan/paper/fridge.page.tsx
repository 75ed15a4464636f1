import { redirect } from 'react-router'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writeOnePage } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { planAddress } from '../addresses.ts'
import { readableBy } from '../from-meeting/rules.ts'
import { overviewOf } from '../overview/store.server.ts'
import { reviewDayOf } from '../rules.ts'
import { readersAt } from './at.server.ts'
import { fridgePaper } from './compose.ts'
import { fridgeLetters } from './rules.ts'
import { secretsHidden } from './secrets.server.ts'

/** One page for the fridge of an address, when everybody there may read the plan; that it was made stands in the log. */
export const loader = page('top3-plan:put-on-paper', async access => {
  const { tx, caseId, actor, today, params } = access
  const { plan, homes, contactFor } = await readersAt(access)
  const home = homes.find(one => one.id === params['homeId'])
  if (!home?.mayRead) throw notFound()
  const residents = home.residents.map(one => one.id)
  const paper = fridgePaper(readableBy(plan, residents), {
    by: actor.name,
    on: today,
    again: reviewDayOf(plan, (await overviewOf(tx, caseId)).consultations),
    contact: contactFor(residents),
    numbers: actor.dangerLines,
    hide: await secretsHidden(tx, caseId),
  })
  const file = writeOnePage(paper, fridgeLetters)
  if (!file) throw redirect(`${planAddress(plan)}/papier?past=niet`, 303)
  return savedFile(file, 'afspraken.pdf')
})
