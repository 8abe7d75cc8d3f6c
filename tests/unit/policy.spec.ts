import { expect, it } from 'vitest'
import { isHostSource } from '../../src/app/policy.ts'

it.each([
  ['example.bitrix24.com', true], ['127.0.0.1', true], ['localhost', true], ['xn--bcher-kva.example', true], ['[::1]', false], ['my_portal.test', false],
])('a policy can write the host %s: %s', (host, isWritten) => {
  expect(isHostSource(host)).toBe(isWritten)
})
