import { page } from '#src/access/page.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { choicesForPeople } from '../people/store.server.ts'
import { exampleList } from './example.ts'

/** A list that can be filled in and read in again, with the region's own organisations and gardens in it. */
export const loader = page('people:manage', async ({ tx, today }) => {
  const { organisations, gardens } = await choicesForPeople(tx)
  const names = (things: readonly { name: string }[]) => things.map(one => one.name)
  return savedFile(exampleList(names(organisations), names(gardens), today), 'collegas.csv')
})
