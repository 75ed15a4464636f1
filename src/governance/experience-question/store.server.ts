import type { Audience, QuestionKind, Theme } from '#src/casework/public.ts'
import { questionsOf, startSet } from '#src/casework/public.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { keyFor } from './forms.ts'

type By = { accountId: string; regionId: string }
type Words = { question: string; points: readonly string[] | null }

/** Makes a question that nobody is asked yet. */
export async function addQuestion(
  tx: Tx,
  by: By,
  what: { theme: Theme; audience: Audience; kind: QuestionKind },
  words: Words,
): Promise<{ id: string; versionId: string }> {
  const taken = (await questionsOf(tx)).map(one => one.key)
  const { id } = await tx
    .insertInto('experience_question')
    .values({
      region_id: by.regionId,
      key: keyFor(what.theme, what.audience, taken),
      theme: what.theme,
      audience: what.audience,
      added_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const first = { number: 1, kind: what.kind, why: null }
  return { id, versionId: await writeVersion(tx, by, id, first, words) }
}

/** Asks a question in another way from today on; what was answered keeps the version it answered. */
export async function writeVersion(
  tx: Tx,
  by: By,
  questionId: string,
  version: { number: number; kind: QuestionKind; why: string | null },
  words: Words,
): Promise<string> {
  const { id } = await tx
    .insertInto('experience_version')
    .values({ region_id: by.regionId, question_id: questionId, ...version, written_by: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await putOver(tx, by, id, 'nl', words)
  return id
}

/** The words of a version in one language. */
export async function putOver(
  tx: Tx,
  by: By,
  versionId: string,
  language: string,
  { question, points }: Words,
): Promise<void> {
  await tx
    .insertInto('experience_words')
    .values({
      region_id: by.regionId,
      version_id: versionId,
      language,
      question,
      points: points && [...points],
      written_by: by.accountId,
    })
    .execute()
}

export async function takeStep(
  tx: Tx,
  by: By,
  questionId: string,
  step: 'in-use' | 'retired',
  why: string,
): Promise<void> {
  await tx
    .insertInto('experience_step')
    .values({
      region_id: by.regionId,
      question_id: questionId,
      number: step === 'in-use' ? 1 : 2,
      step,
      why,
      taken_by: by.accountId,
    })
    .execute()
}

/** Makes the questions to begin with; false when the region has questions already. */
export async function beginWithStartSet(tx: Tx, by: By): Promise<boolean> {
  if ((await questionsOf(tx)).length > 0) return false
  for (const { nl, en, ...what } of startSet) {
    const words = { question: nl.question, points: nl.points ?? null }
    const { versionId } = await addQuestion(tx, by, what, words)
    if (en) await putOver(tx, by, versionId, 'en', { question: en.question, points: en.points ?? null })
  }
  return true
}
