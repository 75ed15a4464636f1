import { z } from 'zod'
import { text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const CorrigendumForm = z.object({ why: text(needs.why, 2000) })
