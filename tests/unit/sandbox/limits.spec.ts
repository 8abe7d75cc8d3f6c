import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import { callRest } from '../../portal/rest.ts'
import { call, StillClock } from './calls.ts'

function portalAt(clock: StillClock): Portal {
  return new Portal('1', 'http://127.0.0.1', { now: clock.now, tokenLife: 3600 })
}

describe('tokens', () => {
  it.each([
    [undefined, 'NO_AUTH_FOUND'],
    ['', 'NO_AUTH_FOUND'],
    ['made up', 'invalid_token'],
  ])('%s is %s', (auth, error) => {
    expect(callRest(portalAt(new StillClock()), 'profile', { auth })).toMatchObject({ status: 401, body: { error } })
  })

  it('expire after their life', () => {
    const clock = new StillClock()
    const portal = portalAt(clock)
    const { AUTH_ID: auth, AUTH_EXPIRES } = portal.tokens.issue()
    expect(AUTH_EXPIRES).toBe('3600')
    clock.move(3599)
    expect(callRest(portal, 'profile', { auth }).status).toBe(200)
    clock.move(1)
    expect(callRest(portal, 'profile', { auth })).toMatchObject({ status: 401, body: { error: 'expired_token' } })
  })

  it('all of them expire at once when a test says so, and a new one is good', () => {
    const portal = portalAt(new StillClock())
    const old = portal.tokens.issue().AUTH_ID
    portal.expireTokens()
    expect(callRest(portal, 'profile', { auth: old })).toMatchObject({ status: 401, body: { error: 'expired_token' } })
    expect(call(portal, 'profile').status).toBe(200)
  })
})

describe('the bucket', () => {
  it('takes 50 requests and drains 2 a second', () => {
    const clock = new StillClock()
    const portal = portalAt(clock)
    for (let count = 0; count < 50; count++) expect(call(portal, 'profile').status).toBe(200)
    expect(call(portal, 'profile')).toMatchObject({ status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } })
    clock.move(1)
    expect([1, 2, 3].map(() => call(portal, 'profile').status)).toEqual([200, 200, 503])
    // A refusal fills nothing
    clock.move(25)
    for (let count = 0; count < 50; count++) expect(call(portal, 'profile').status).toBe(200)
  })

  it('counts a batch as one', () => {
    const portal = portalAt(new StillClock())
    const cmd = Array.from({ length: 50 }, () => 'profile')
    for (let count = 0; count < 50; count++) expect(call(portal, 'batch', { cmd }).status).toBe(200)
    expect(call(portal, 'batch', { cmd }).status).toBe(503)
  })

  it("is the portal's own", () => {
    const clock = new StillClock()
    const [one, other] = [portalAt(clock), portalAt(clock)]
    for (let count = 0; count < 51; count++) call(one, 'profile')
    expect(call(other, 'profile').status).toBe(200)
  })
})
