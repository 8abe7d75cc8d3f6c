import { AjaxError, SdkError } from '@bitrix24/b24jssdk'
import { describe, expect, it } from 'vitest'
import { detailsOf, PortalError } from '../../../src/domain/portal-error.ts'
import { toPortalError } from '../../../src/bitrix24/errors.ts'

const ajax = (code: string, status: number, originalError?: unknown) =>
  new AjaxError({
    code,
    status,
    description: 'Zu viele Anfragen<br>',
    originalError,
    requestInfo: { method: 'batch', params: { auth: 'secret' } },
  })

describe('what is made of an error', () => {
  it.each([
    ['expired_token', 401, 'expired'],
    ['invalid_token', 401, 'expired'],
    ['NO_AUTH_FOUND', 401, 'expired'],
    ['insufficient_scope', 403, 'forbidden'],
    ['ACCESS_DENIED', 403, 'forbidden'],
    ['user_access_error', 403, 'forbidden'],
    // As in the product's own source, whose statuses are others: a 401 that is no token's
    ['insufficient_scope', 401, 'forbidden'],
    ['ACCESS_DENIED', 401, 'forbidden'],
    ['user_access_error', 401, 'forbidden'],
    ['OVERLOAD_LIMIT', 401, 'busy'],
    ['APPLICATION_NOT_FOUND', 401, 'forbidden'],
    ['authorization_error', 401, 'forbidden'],
    ['CONNECTION_ERROR', 401, 'busy'],
    ['PORTAL_DELETED', 403, 'forbidden'],
    ['QUERY_LIMIT_EXCEEDED', 503, 'busy'],
    ['OVERLOAD_LIMIT', 503, 'busy'],
    ['OPERATION_TIME_LIMIT', 429, 'busy'],
    // inside a batch the status is that of the batch
    ['insufficient_scope', 200, 'forbidden'],
    ['expired_token', 200, 'expired'],
    ['ERROR_CORE', 200, 'refused'],
    ['1048582', 200, 'refused'],
    ['100', 200, 'refused'],
    ['JSSDK_RESPONSE_ERROR', 200, 'refused'],
    ['NETWORK_ERROR', 0, 'network'],
    ['REQUEST_TIMEOUT', 408, 'network'],
    ['INTERNAL_SERVER_ERROR', 500, 'broken'],
    ['ERR_BAD_RESPONSE', 502, 'broken'],
    ['ERR_BAD_RESPONSE', 503, 'busy'],
    ['ERR_BAD_REQUEST', 429, 'busy'],
    ['ERR_BAD_REQUEST', 408, 'network'],
    ['ERR_BAD_REQUEST', 401, 'forbidden'],
    ['ERR_BAD_REQUEST', 403, 'forbidden'],
    ['ERROR_METHOD_NOT_FOUND', 404, 'unserved'],
    ['ERROR_METHOD_NOT_FOUND', 200, 'unserved'],
    ['NOT_FOUND', 404, 'broken'],
    ['constructor', 500, 'broken'],
  ] as const)('%s with status %i is %s', (code, status, kind) => {
    expect(toPortalError(ajax(code, status))).toMatchObject({ kind, code })
  })

  it.each([401, 403])('ACCESS_DENIED (%i) of a whole request is about the plan, of a command it is not', status => {
    const error = ajax('ACCESS_DENIED', status)
    expect(toPortalError(error, 'batch')).toMatchObject({ kind: 'plan', ranNothing: true })
    expect(toPortalError(error, 'placement.bind').kind).toBe('forbidden')
  })

  it('knows what the portal turned away before running it from what a gateway may have lost', () => {
    expect(toPortalError(ajax('QUERY_LIMIT_EXCEEDED', 503)).ranNothing).toBe(true)
    expect(toPortalError(ajax('expired_token', 401)).ranNothing).toBe(true)
    expect(toPortalError(ajax('ERR_BAD_RESPONSE', 503)).ranNothing).toBe(false)
    expect(toPortalError(ajax('NETWORK_ERROR', 0)).ranNothing).toBe(false)
  })

  it('takes the time from the answer', () => {
    const original = { response: { data: { time: { operating_reset_at: 1_800_000_000 } } } }
    expect(toPortalError(ajax('OPERATION_TIME_LIMIT', 429, original)).retryAt).toEqual(new Date(1_800_000_000_000))
    expect(toPortalError(ajax('OPERATION_TIME_LIMIT', 429, { response: null })).retryAt).toBeNull()
    expect(
      toPortalError(ajax('OPERATION_TIME_LIMIT', 429, { response: { data: { time: { operating_reset_at: 0 } } } }))
        .retryAt,
    ).toBeNull()
  })

  it('tells a page outside a portal and a refresh without an answer', () => {
    expect(toPortalError(new SdkError({ code: 'JSSDK_CLIENT_SIDE_WARNING', status: 500 })).kind).toBe('outside')
    expect(toPortalError(new SdkError({ code: 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', status: 408 })).kind).toBe('expired')
  })

  it('is what the SDK has wrapped, where that has a code', () => {
    const originalError = new SdkError({ code: 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', status: 408 })
    expect(toPortalError(new SdkError({ code: 'JSSDK_UNKNOWN_ERROR', status: 0, originalError }))).toMatchObject({
      kind: 'expired',
      ranNothing: true,
    })
  })

  it('has a time to come only when the portal is busy: nothing else passes by waiting', () => {
    const original = { response: { data: { time: { operating_reset_at: 1_800_000_000 } } } }
    expect(toPortalError(ajax('expired_token', 401, original)).retryAt).toBeNull()
  })

  it('has a name, a message and the id of its request', () => {
    const error = toPortalError(
      new AjaxError({ code: 'expired_token', status: 401, requestInfo: { method: 'batch', requestId: 'abc' } }),
    )
    expect(error).toMatchObject({
      name: 'PortalError',
      message: 'expired (expired_token)',
      requestId: 'abc',
      status: 401,
      method: '',
    })
    expect(
      toPortalError(
        new AjaxError({ code: 'expired_token', status: 401, requestInfo: { method: 'batch', requestId: 5 as never } }),
      ).requestId,
    ).toBe('')
  })

  it('has nothing of a code, a request, or a time where nobody told any', () => {
    expect(new PortalError('silent')).toMatchObject({
      message: 'silent',
      code: '',
      status: 0,
      requestId: '',
      retryAt: null,
      ranNothing: false,
    })
    expect(detailsOf(new PortalError('silent'))).toMatch(/^kind: silent\ncode: -\nstatus: -\nmethod: -\nrequest: -\n/)
    expect(detailsOf(new PortalError('busy', { requestId: 'abc' }))).toContain('\nrequest: abc\n')
  })

  it('has what an administrator needs to know, and nothing else', () => {
    const details = detailsOf(
      toPortalError(ajax('INTERNAL_SERVER_ERROR', 500, { config: { data: 'auth=secret' } }), 'tasks.task.pause'),
    )
    expect(details).toMatch(
      /^kind: broken\ncode: INTERNAL_SERVER_ERROR\nstatus: 500\nmethod: tasks\.task\.pause\nrequest: .+\ntime: \d{4}-\d\d-\d\dT/,
    )
    expect(details).not.toMatch(/secret|Anfragen/)
  })

  it('is broken for anything else, and itself for itself', () => {
    const thrown = new TypeError('x is not a function')
    expect(toPortalError(thrown)).toMatchObject({ kind: 'broken', code: '', cause: thrown })
    expect(toPortalError('x').kind).toBe('broken')
    const error = new PortalError('silent')
    expect(toPortalError(error)).toBe(error)
  })

  it('keeps the original without showing or serialising it', () => {
    const original = ajax('expired_token', 401, { config: { data: 'auth=secret' } })
    const error = toPortalError(original)
    expect(error.cause).toBe(original)
    expect(JSON.stringify(error) + String(error) + Object.values(error).join()).not.toMatch(/secret|Anfragen/)
  })
})
