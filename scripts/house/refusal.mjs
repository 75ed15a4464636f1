import { relative } from 'node:path'
import { root } from './project.mjs'

/** A failure with a sentence for the person at the keyboard, and what another program said for who looks further. */
export class Refusal extends Error {
  constructor(sentence, said = '') {
    super(sentence)
    this.said = said
  }
}

const sentences = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
}

function full() {
  return 'De schijf is vol. Maak ruimte vrij (ongeveer 1,5 GB) en probeer het opnieuw.'
}

function notWritable(place = root) {
  return `In ${place} mag niet geschreven worden. Geef jezelf schrijfrechten of zet Toekomsttuin in een andere map.`
}

/** Turns whatever went wrong into one sentence. */
export function sentenceFor(error) {
  if (error instanceof Refusal) return error.message
  const known = sentences[error?.code]
  return known
    ? known(error.path)
    : `Toekomsttuin kon niet verder (${error?.message ?? error}). Met DEBUG=1 ervoor zie je de hele melding.`
}

/** Recognises a full disk or a closed folder in what another program printed. */
export function causeIn(output) {
  if (/ENOSPC|EDQUOT|no space left|quota exceeded/i.test(output)) return full()
  if (/\bEROFS\b|read-only file system|\bEACCES\b|permission denied/i.test(output)) return notWritable()
  return undefined
}

/** A path as a person would type it from the project's folder. */
export function shown(path) {
  return relative(root, path)
}
