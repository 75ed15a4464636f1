import { z } from 'zod'
import { optionalOneOf, text } from '#src/kernel/form-schema.ts'
import { isWebAddress } from '#src/kernel/web-address.ts'
import { needs } from './needs.nl.ts'

/** The form that puts a paper with an item; without a group it is meant for every group on the route. */
export const paperForm = (groupIds: readonly string[]) =>
  z.object({
    title: text(needs.title, 160),
    link: text(needs.link, 500).refine(isWebAddress, needs.link),
    groupId: optionalOneOf(groupIds, needs.group),
  })
export type PaperInput = z.output<ReturnType<typeof paperForm>>

/** The papers that a group finds with an item: its own, and those for everybody. */
export const papersFor = <Paper extends { groupId: string | null }>(
  papers: readonly Paper[],
  groupId: string,
): Paper[] => papers.filter(paper => paper.groupId === null || paper.groupId === groupId)
