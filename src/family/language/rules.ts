import { z } from 'zod'
import { needs } from './needs.nl.ts'

/** The page somebody chose on: one of their own, and no other site. */
const ownPage = /^\/(?:mijn|samen|binnen|wanneer|beraad)(?:\/[\w/-]*)?(?:\?[\w=&%-]*)?$/

/** The choice of a language, and the page to go back to. */
export const chooseForm = (codes: readonly string[], home: string) =>
  z.object({
    language: z.string({ error: needs.language }).refine(code => codes.includes(code), needs.language),
    back: z.string().regex(ownPage).catch(home),
  })
