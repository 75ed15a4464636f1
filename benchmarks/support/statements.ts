import { DefaultQueryExecutor } from 'kysely'

export type Statement = { text: string; values: readonly unknown[] }

/** The statements the product sends while `work` runs. Begin and commit go another way and are not among them. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = []
  const send = DefaultQueryExecutor.prototype.executeQuery
  DefaultQueryExecutor.prototype.executeQuery = function (query, options) {
    heard.push({ text: query.sql, values: query.parameters })
    return send.call(this, query, options) as never
  }
  try {
    await work()
  } finally {
    DefaultQueryExecutor.prototype.executeQuery = send
  }
  return heard
}

const ofTheDoor = /\bopen_door\(/

/** Only what the page itself reads: without stepping in, asking at the door and the line in the log. */
export const readsOf = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ text }) => /^\s*(select|with)\b/i.test(text) && !ofTheDoor.test(text))
