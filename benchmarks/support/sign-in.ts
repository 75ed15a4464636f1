/** Comes in as somebody of the demonstration, as its page of personas lets one; gives the cookie. */
export async function signInAs(url: string, name: string): Promise<string> {
  const html = await (await fetch(`${url}/inloggen`)).text()
  const found = html.split('<li').find(item => item.includes(name)) ?? ''
  const [, person = ''] = /name="persoon"[^>]*value="([^"]+)"/.exec(found) ?? []
  const body = new URLSearchParams({ persoon: person, naar: '/' })
  const headers = { origin: url }
  const answer = await fetch(`${url}/inloggen`, { method: 'POST', body, headers, redirect: 'manual' })
  const cookies = answer.headers.getSetCookie().map(one => one.split(';')[0])
  if (!person || cookies.length === 0) throw new Error(`${name} could not come in.`)
  return cookies.join('; ')
}

/** The first address of this shape on a page. */
export async function addressOn(url: string, path: string, cookie: string, shape: RegExp): Promise<string> {
  const html = await (await fetch(url + path, { headers: { cookie } })).text()
  const [address] = shape.exec(html) ?? []
  if (!address) throw new Error(`${path} has no such address.`)
  return address
}

export const aHousehold = /\/huishoudens\/[0-9a-f-]{36}/
