import { z } from 'zod'

/** What stands in regio.json: enough to check an export, and to take it over. */
export const Manifest = z.object({
  format: z.literal('toekomsttuin-regio 1'),
  made: z.string(),
  region: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }),
  history: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z_0-9]+$/), columns: z.array(z.string()) })),
  sums: z.record(z.string(), z.object({ rows: z.number(), sum: z.string() })),
  sequences: z.array(z.object({ name: z.string().regex(/^[a-z_0-9]+$/), last: z.number().nullable() })),
  files: z.array(
    z.object({
      name: z.string().regex(/^[a-z-]+\/[a-z0-9-]+\.[a-z]+$/),
      kind: z.enum(['file', 'portrait']),
      id: z.uuid(),
      caseId: z.uuid().nullable(),
      sha256: z.string(),
    }),
  ),
})
export type Manifest = z.output<typeof Manifest>

export const places = {
  manifest: 'regio.json',
  readMe: 'LEESMIJ.txt',
  dictionary: 'woordenboek.csv',
  rows: 'gegevens',
  reading: 'lezen',
  files: 'bestanden',
} as const
