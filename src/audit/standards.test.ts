import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissions } from '#src/access/permissions.ts'
import { actionNames } from './log/text.nl.ts'
import { toldOf } from './log-file/told.server.ts'
import { registerKeyOf } from './standards.ts'

const privacy = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')
const inRegister = [...privacy.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, key]) => key)

test('whatever the log can hold belongs to an entry of the register of processing', () => {
  expect(inRegister).toContain('huishouden')
  for (const action of new Set([...Object.keys(permissions), ...Object.keys(actionNames)]))
    expect(inRegister, action).toContain(registerKeyOf(action))
})

const child = '01990000-0000-7000-8000-00000000c41d'
const mother = '01990000-0000-7000-8000-0000000001ed'
const household = '01990000-0000-7000-8000-00000000ca5e'
const line = {
  id: 41,
  at: new Date('2025-11-20T09:00:00Z'),
  action: 'household-case:read',
  address: `/huishoudens/${household}/zoek/Petra Bakker`,
  outcome: 'read' as const,
  roles: ['caseworker'],
  parts: ['contact-person'],
  people: [child, mother],
  network: '192.0.2.0/24',
  accountId: '01990000-0000-7000-8000-0000000000aa',
  caseId: household,
  traceId: '0af76519-16cd-43dd-8448-eb211c80319c',
  parentSpan: 'b7ad6b7169203331',
  organisation: 'Gemeente Verzonnendam',
  isColleague: true,
}
const told = (of: Partial<typeof line>, only: string | null = null, key = 1, region = 'a') => {
  const here = { houseKey: Buffer.alloc(32, key), regionId: region, region: 'Proef', registerUri: 'urn:r:' }
  const text = toldOf(here, only)([{ ...line, ...of }])
  const { spans } = JSON.parse(text).resourceSpans[0].scopeSpans[0]
  return { text, spans } as { text: string; spans: Span[] }
}
type Value = { stringValue?: string; boolValue?: boolean; arrayValue?: { values: unknown[] } }
type Span = { spanId: string; attributes: { key: string; value: Value }[] } & Record<string, unknown>
const attributeOf = (span: Span | undefined, key: string) =>
  span?.attributes.find(one => one.key === key)?.value
const subjectOf = (span: Span | undefined) => attributeOf(span, 'dpl.core.data_subject_id')?.stringValue

test('a line about two people is a span for each, with the names of LDV and NEN 7513', () => {
  const { spans } = told({})
  expect(spans).toHaveLength(2)
  expect(new Set(spans.map(one => one.spanId)).size).toBe(2)
  expect(new Set(spans.map(subjectOf)).size).toBe(2)
  expect(spans[0]).toMatchObject({
    traceId: '0af7651916cd43dd8448eb211c80319c',
    parentSpanId: 'b7ad6b7169203331',
    name: 'household-case:read',
    startTimeUnixNano: '1763629200000000000',
    status: { code: 1 },
  })
  expect(attributeOf(spans[0], 'dpl.core.processing_activity_id')).toEqual({
    stringValue: 'urn:r:huishouden',
  })
  expect(attributeOf(spans[0], 'toekomsttuin.noodtoegang')).toEqual({ boolValue: false })
  const users = JSON.stringify(attributeOf(spans[0], 'dpl.nen7513.users'))
  for (const word of [line.accountId, 'caseworker', '192.0.2.0/24', 'Jeugdwet']) expect(users).toContain(word)
  expect(JSON.stringify(spans[0])).toContain('Gemeente Verzonnendam')
})

test('nobody of a family, and no household, stands in it by an id or a word', () => {
  const { text } = told({ isColleague: false })
  for (const secret of [child, mother, household, line.accountId, 'Petra', 'Bakker'])
    expect(text).not.toContain(secret)
  expect(text).toContain('/huishoudens/:id/zoek/:word')
})

test('the same person is the same code, in this region and with this key only', () => {
  const code = subjectOf(told({ people: [child] }).spans[0])
  expect(subjectOf(told({ id: 42, people: [child] }).spans[0])).toBe(code)
  expect(subjectOf(told({ people: [child] }, null, 2).spans[0])).not.toBe(code)
  expect(subjectOf(told({ people: [child] }, null, 1, 'b').spans[0])).not.toBe(code)
})

test('a file for one person tells of nobody else whom the line is about', () => {
  const { spans } = told({}, child)
  expect(spans.map(subjectOf)).toEqual([subjectOf(told({ people: [child] }).spans[0])])
})

test('emergency access, an attempt and a line about nobody are told as such', () => {
  const { spans } = told({ action: 'emergency-access:read' })
  expect(attributeOf(spans[0], 'toekomsttuin.noodtoegang')).toEqual({ boolValue: true })
  expect(attributeOf(spans[0], 'dpl.nen7513.autorisatieProtocol')).toEqual({ stringValue: 'noodtoegang' })
  const none = { outcome: 'denied' as never, people: [], caseId: null as never, traceId: null as never }
  expect(told(none).spans).toMatchObject([
    { status: { code: 2 }, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
  ])
  expect(subjectOf(told(none).spans[0])).toBeUndefined()
})
