import { z } from 'zod'
import { optionalOneOf, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

type Choices = { gardenIds: readonly string[]; organisationIds: readonly string[] }

/** A table where cases are talked about: of one garden or of all, for whom, and who leads. */
export const tableForm = ({ gardenIds, organisationIds }: Choices) =>
  z.object({
    name: text(needs.name, 80),
    forWhom: text(needs.forWhom, 300),
    gardenId: optionalOneOf(gardenIds, needs.garden),
    ledBy: optionalOneOf(organisationIds, needs.leader),
  })
export type TableInput = z.output<ReturnType<typeof tableForm>>

export const changedTableForm = (choices: Choices) => tableForm(choices).extend({ version: versionField() })
