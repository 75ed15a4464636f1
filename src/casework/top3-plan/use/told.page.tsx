import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dangerWordsOf } from '../../safety-measurement/danger-word/store.server.ts'
import { AnswerForm, followings, isUrgent } from './rules.ts'
import { answerWord, type ToldWord, wordOf } from './store.server.ts'
import { followingNames, text, told } from './text.nl.ts'

const say = text.answer

async function wordAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<ToldWord> {
  const { wordId } = params
  const found = isId(wordId) ? await wordOf(tx, caseId, wordId) : undefined
  if (!found) throw notFound()
  return found
}

export const loader = page('top3-plan:read', async access => ({
  ...(await withUrgency(access)),
  mayDecide: may(access.actor, 'top3-plan:write', access.parts),
}))

async function withUrgency(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const word = await wordAt(access)
  return { word, urgent: isUrgent(word, { dangerWords: await dangerWordsOf(access.tx) }) }
}

export const action = deed('top3-plan:write', {
  form: AnswerForm,
  refusals: { already: say.already },
  constraints: { plan_word_answer_pkey: { refusal: 'already' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { id, planId } = await wordAt(access)
    await answerWord(tx, actor, caseId, id, input)
    return done({ to: `/huishoudens/${caseId}/plan/${planId}`, flash: say.done })
  },
})

const factsOf = (word: ToldWord) =>
  [
    { term: say.about, value: word.what },
    { term: say.note, value: word.note },
    { term: say.agreed, value: word.agreed },
    { term: say.when, value: dayInWords(word.on) },
    { term: say.who, value: word.toldBy },
  ].filter(one => one.value !== null)

export default function DecideWhatFollows({
  loaderData: { word, urgent, mayDecide },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = `/huishoudens/${word.caseId}/plan/${word.planId}`
  return (
    <>
      <PageHead title={told[word.word]} lead={word.situation} />
      <Stack>
        {urgent && !word.answer && (
          <Notice tone="danger" title={say.danger}>
            <DangerNumbers />
          </Notice>
        )}
        <Facts items={factsOf(word)} />
        <Notice tone="attention" title={say.secret} />
        {word.answer ? (
          <Card
            title={followingNames[word.answer.follows]}
            meta={say.decided(word.answer.by, dayInWords(word.answer.on))}
          >
            <p className="tt-as-typed">{word.answer.words}</p>
          </Card>
        ) : (
          mayDecide && (
            <Form form={form} submit={say.submit} cancelTo={to}>
              <Radios
                form={form}
                name="follows"
                legend={say.follows}
                options={optionsOf(followings, followingNames)}
              />
              <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={3} />
            </Form>
          )
        )}
      </Stack>
    </>
  )
}
