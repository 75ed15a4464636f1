import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writeOnePage } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { guidePaper } from './compose.ts'
import { guidedRole, letters } from './guide.ts'
import { guides } from './text.nl.ts'

/** The guide of one role, on one sheet. */
export const loader = page('guide:read', async ({ actor, params, today }) => {
  const role = guidedRole(params['role'])
  if (!role) throw notFound()
  const paper = guidePaper(role, guides[role], {
    by: actor.regionName,
    on: today,
    now: actor.dangerLines.now.number,
    safeHome: actor.dangerLines.safeHome.number,
  })
  const file = writeOnePage(paper, letters)
  if (!file) throw new Error(`The guide of ${role} is longer than a page`)
  return savedFile(file, `uitleg-${role}.pdf`)
})
