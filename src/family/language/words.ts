import { use } from 'react'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { type Written, writtenIn } from './languages.ts'

/** The sentences of the page that is being written, in the language of whoever reads it. */
export const useWords = (): Written => writtenIn(use(SpokenHere).way)
