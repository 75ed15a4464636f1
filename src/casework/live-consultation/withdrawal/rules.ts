import { z } from 'zod'
import { idField } from '#src/kernel/form-schema.ts'
import { needs } from '../needs.nl.ts'

export const WithdrawForm = z.object({ once: idField(needs.stale) })

type Line = { withdrawn: 'own' | 'lead' | null }

/** The lines that still have a place: what somebody took back leaves none. */
export const inPlace = <L extends Line>(lines: readonly L[]): L[] =>
  lines.filter(line => line.withdrawn !== 'own')
