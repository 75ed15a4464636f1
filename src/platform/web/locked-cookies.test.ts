import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { lockedCookies } from './locked-cookies.ts'

const web = new Hono()
web.use(lockedCookies(['plek']))
web.get('/', context => {
  context.header('Set-Cookie', 'toegang=a=b; Path=/; Secure', { append: true })
  context.header('Set-Cookie', 'plek=c; Path=/beraad; Secure', { append: true })
  return context.text(context.req.raw.headers.get('cookie') ?? 'none')
})
const read = async (cookie: string) => (await web.request('/', { headers: { cookie } })).text()

test('a browser keeps each cookie under a name that no other site under the domain can set', async () => {
  expect((await web.request('/')).headers.getSetCookie()).toEqual([
    '__Host-toegang=a=b; Path=/; Secure',
    '__Secure-plek=c; Path=/beraad; Secure',
  ])
})

test.each([
  ['__Host-toegang=a=b; __Secure-plek=c', 'toegang=a=b; plek=c'],
  ['toegang=slipped-in; __Host-toegang=ours', 'toegang=ours'],
  ['toegang=slipped-in', 'none'],
  ['__Secure-toegang=slipped-in; __Host-plek=other', 'none'],
  ['__Host-; =; ', 'none'],
])('of "%s" the pages read "%s"', async (sent, ours) => {
  expect(await read(sent)).toBe(ours)
})
