import { expect, test } from 'vitest'
import { isInTrouble } from './trouble.ts'

const fault = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  ['PostgreSQL that stops', fault('terminating connection', { code: '57P01' }), true],
  ['PostgreSQL that starts', fault('starting up', { code: '57P03' }), true],
  ['nobody who answers', fault('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' }), true],
  [
    'nobody who answers on either line',
    new AggregateError([fault('x', { code: 'ECONNREFUSED' })], 'x'),
    true,
  ],
  ['a line that broke', fault('Connection terminated unexpectedly'), true],
  ['no place in time', fault('timeout exceeded when trying to connect'), true],
  ['a disk that is full', fault('could not extend file', { code: '53100' }), true],
  ['a disk that is full here', fault('write', { code: 'ENOSPC' }), true],
  ['a promise that was broken', fault('violates', { code: '23514' }), false],
  ['a statement that takes too long', fault('canceling statement', { code: '57014' }), false],
  ['a fault of our own', new TypeError('x is not a function'), false],
  ['nothing', null, false],
])('%s', (_, error, isTrouble) => {
  expect(isInTrouble(error)).toBe(isTrouble)
})
