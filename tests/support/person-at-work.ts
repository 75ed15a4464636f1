import { randomUUID } from 'node:crypto'

/** A form that was sent, what the last answer was (null: none), and whether that was a yes. */
export type Sent = { token: string; name: string; acknowledged: boolean; status: number | null }

/** Somebody who signed in to a running server and adds people to a household, as a browser would. */
export type PersonAtWork = {
  /** Everything this person sent so far. */
  readonly sent: readonly Sent[]
  /** Sends the form again and again, each with a person of its own, until a form gets no good answer or it was enough. */
  addPeopleUntilItFails(onAnswer: () => unknown, isEnough?: () => boolean): Promise<void>
  /** Sends every form that got no good answer once more, and gives the answers. */
  sendDoubtfulAgain(): Promise<number[]>
}

export async function signIn(url: string, name: string): Promise<PersonAtWork> {
  const cookie = await sessionOf(url, name)
  const list = await (await fetch(`${url}/huishoudens`, { headers: { cookie } })).text()
  const [household] = /\/huishoudens\/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(list) ?? []
  if (!household) throw new Error(`${name} has no household.`)
  const sent: Sent[] = []
  const send = async (form: Sent) => {
    const fields = { once: form.token, givenName: form.name, familyRole: 'network' }
    const answer = await post(url, `${household}/personen`, fields, cookie)
    await answer.text()
    return answer.status
  }
  return {
    sent,
    async addPeopleUntilItFails(onAnswer, isEnough = () => false) {
      while (!isEnough()) {
        const token = randomUUID()
        const form = { token, name: nameOf(token), acknowledged: false, status: null as number | null }
        sent.push(form)
        const status = await send(form).catch(() => null)
        if (status !== null && status < 500 && status !== 303) throw new Error(`${form.name}: ${status}`)
        form.status = status
        form.acknowledged = status === 303
        if (!form.acknowledged) return
        await onAnswer()
      }
    },
    async sendDoubtfulAgain() {
      const answers: number[] = []
      for (const form of sent.filter(one => !one.acknowledged)) {
        const status = await send(form)
        form.acknowledged = status === 303
        answers.push(status)
      }
      return answers
    },
  }
}

/** A name of letters that is nobody else's, so that nobody is asked whether it is the same person. */
const nameOf = (token: string) =>
  `P${token
    .slice(0, 13)
    .replaceAll('-', '')
    .replace(/\d/g, digit => 'ghijklmnop'.charAt(Number(digit)))}`

export async function sessionOf(url: string, name: string): Promise<string> {
  const offered = await (await fetch(`${url}/inloggen`)).text()
  const form = offered.split('<form').find(part => part.includes(name)) ?? ''
  const [, persona = ''] = /name="persoon" value="([^"]+)"/.exec(form) ?? []
  const answer = await post(url, '/inloggen', { persoon: persona, naar: '/' })
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

export const post = (url: string, path: string, fields: Record<string, string>, cookie = '') =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, cookie },
    body: new URLSearchParams(fields),
  })
