import { z } from 'zod'
import { text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The number of a paper, as somebody reads it from the page. */
export const FindForm = z.object({ number: text(needs.number, 40) })
