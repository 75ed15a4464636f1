import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { appointmentFile, ownAppointments, ownVisits } from '#src/casework/public.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'

/** The own appointment as a file for a calendar; its name and contents say no more than that there is one. */
export const loader = page('family:read', async ({ tx, params, config }) => {
  const own = [...(await ownAppointments(tx)), ...(await ownVisits(tx))]
  const found = own.find(one => one.id === params.appointmentId)
  if (!found) throw notFound()
  return savedFile(appointmentFile(found, config.mail), 'afspraak.ics')
})
