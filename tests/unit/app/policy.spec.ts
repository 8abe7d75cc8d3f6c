import { expect, it } from 'vitest'
import { isHostSource, isMixed } from '../../../src/app/policy.ts'

it.each([
  ['example.bitrix24.com', true],
  ['127.0.0.1', true],
  ['localhost', true],
  ['xn--bcher-kva.example', true],
  ['[::1]', false],
  ['my_portal.test', false],
])('a policy can write the host %s: %s', (host, isWritten) => {
  expect(isHostSource(host)).toBe(isWritten)
})

it.each([
  ['http://portal.test', 'https:', true],
  ['https://portal.test', 'https:', false],
  ['http://portal.test', 'http:', false],
  ['https://portal.test', 'http:', false],
  ['http://localhost:8080', 'https:', false],
  ['http://127.0.0.1', 'https:', false],
  ['http://[::1]:8080', 'https:', false],
  ['http://localhost.test', 'https:', true],
])('a browser blocks requests to %s from a page on %s: %s', (origin, page, isBlocked) => {
  expect(isMixed(origin, page)).toBe(isBlocked)
})
