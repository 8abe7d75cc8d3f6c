import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { at, call, keysAt } from './calls.ts'

function batch(cmd: unknown, settings: Partial<PortalSettings> & { halt?: unknown } = {}) {
  const portal = new Portal('1', 'http://127.0.0.1', settings)
  const { status, body } = call(portal, 'batch', { cmd, halt: settings.halt ?? 0 })
  return { portal, status, error: at(body, 'error'), answer: at(body, 'result') }
}

describe('a batch', () => {
  it('answers by key, and writes empty maps as []', () => {
    const { answer } = batch({ me: 'profile' })
    expect(answer).toMatchObject({
      result: { me: { ID: '1', ADMIN: true } },
      result_error: [],
      result_total: [],
      result_next: [],
    })
    expect(keysAt(answer, 'result_time')).toEqual(['me'])
  })

  it('of a list answers a list, as PHP writes maps with the keys 0, 1, …', () => {
    expect(at(batch(['profile', 'profile']).answer, 'result')).toHaveLength(2)
    // With a gap it is a map again
    expect(batch(['nonsense', 'profile']).answer).toMatchObject({
      result: { 1: { ID: '1' } },
      result_error: [{ error: 'ERROR_METHOD_NOT_FOUND' }],
    })
  })

  it('counts beside the rows', () => {
    const { answer } = batch(
      { list: 'tasks.task.list?filter[REAL_STATUS]=3&filter[RESPONSIBLE_ID]=1', skip: 'tasks.task.list?start=-1' },
      { tasks: 120 },
    )
    expect(answer).toMatchObject({ result_total: { list: 120 }, result_next: { list: 50 } })
    expect(at(answer, 'result', 'skip', 'tasks')).toHaveLength(50)
  })

  it("reads PHP's query strings", () => {
    const { answer } = batch({
      indexed: 'tasks.task.list?filter[ID][0]=101&filter[ID][1]=103&select[0]=ID&order[ID]=desc',
      pushed: 'tasks.task.list?filter%5BID%5D%5B%5D=102&filter%5BID%5D%5B%5D=104&select[]=TITLE',
      encoded: 'tasks.task.list?filter[%25TITLE]=price%20list&select[]=ID',
    })
    expect(at(answer, 'result', 'indexed', 'tasks')).toEqual([{ id: '103' }, { id: '101' }])
    expect(at(answer, 'result', 'pushed', 'tasks')).toMatchObject([{ id: '102' }, { id: '104' }])
    expect(at(answer, 'result', 'encoded', 'tasks')).toEqual([{ id: '110' }])
  })

  it('hands results on by $result, nested ones too, encoded or not', () => {
    const { answer } = batch(
      {
        me: 'profile',
        plain: 'tasks.task.list?filter[RESPONSIBLE_ID]=$result[me][ID]&select[]=ID',
        encoded: `tasks.task.list?${encodeURIComponent('filter[RESPONSIBLE_ID]')}=${encodeURIComponent('$result[me][ID]')}&select[]=ID`,
        nested: 'tasks.task.get?taskId=$result[plain][tasks][0][id]',
      },
      { user: 6 },
    )
    expect(at(answer, 'result', 'plain', 'tasks')).toEqual([{ id: '126' }])
    expect(at(answer, 'result', 'encoded', 'tasks')).toEqual([{ id: '126' }])
    expect(at(answer, 'result', 'nested', 'task', 'id')).toBe('126')
  })

  describe('with a reference to nothing', () => {
    const two = { list: 'tasks.task.list?filter[ID][]=101&filter[ID][]=102&select[]=ID' }
    const none = { list: 'tasks.task.list?filter[ID][]=999&select[]=ID' }

    it('gives the method the deepest value of its path: a list of rows, which is task 1', () => {
      const { answer, portal } = batch({ ...two, pause: 'tasks.task.pause?taskId=$result[list][tasks][2][id]' })
      // Completed: it can't be paused
      expect(at(answer, 'result_error', 'pause', 'error')).toBe('1048582')
      const renew = { ...two, renew: 'tasks.task.renew?taskId=$result[list][tasks][2][id]' }
      expect(at(call(portal, 'batch', { cmd: renew }).body, 'result', 'result', 'renew', 'task', 'id')).toBe('1')
      expect(portal.tasks.get(1)!.status).toBe(2)
    })

    it('gives it the map of all results where its first key is unknown', () => {
      const { answer } = batch({ me: 'profile', get: 'tasks.task.get?taskId=$result[nobody][ID]' })
      expect(at(answer, 'result', 'get', 'task', 'id')).toBe('1')
    })

    it('an empty list is the number 0, which no task has', () => {
      expect(batch({ ...none, get: 'tasks.task.get?taskId=$result[list][tasks][0][id]' }).answer).toMatchObject({
        result_error: { get: { error: '0' } },
      })
    })

    it('inside a longer text it stays as it stands; resolved it is put in', () => {
      const { answer } = batch({
        ...two,
        there: 'tasks.task.get?taskId=0$result[list][tasks][1][id]',
        not: 'tasks.task.pause?taskId=0$result[list][tasks][2][id]',
      })
      expect(at(answer, 'result', 'there', 'task', 'id')).toBe('102')
      expect(at(answer, 'result_error', 'not', 'error')).toBe('0')
    })

    it('task.item.* refuse what is no number', () => {
      const { answer } = batch(
        { ...two, defer: 'task.item.defer?TASKID=$result[list][tasks][2][id]' },
        { kind: 'running' },
      )
      expect(at(answer, 'result_error', 'defer')).toMatchObject({
        error: 'ERROR_CORE',
        error_description: expect.stringContaining('expected to be of type "integer"') as string,
      })
    })
  })

  it('keeps the key of a command that answered null', () => {
    const { answer, portal } = batch({ pause: 'tasks.task.pause?taskId=102', defer: 'task.item.defer?TASKID=102' })
    expect(at(answer, 'result')).toHaveProperty('defer', null)
    expect(portal.tasks.get(102)!.status).toBe(6)
  })

  it.each([0, '0', '', false, undefined])('goes on after an error when halt is %s', halt => {
    expect(batch({ a: 'nonsense', b: 'profile' }, { halt }).answer).toMatchObject({
      result: { b: { ID: '1' } },
      result_error: { a: { error: 'ERROR_METHOD_NOT_FOUND' } },
    })
  })

  it.each([1, '1', true, 'false', 'N'])('stops at the first error when halt is %s', halt => {
    const { answer, portal } = batch({ a: 'profile', b: 'nonsense', c: 'tasks.task.pause?taskId=102' }, { halt })
    expect(keysAt(answer, 'result')).toEqual(['a'])
    expect(keysAt(answer, 'result_error')).toEqual(['b'])
    expect(portal.tasks.get(102)!.status).toBe(3)
  })

  it('has no batch inside', () => {
    expect(batch({ a: 'batch?cmd[b]=profile' }).answer).toMatchObject({
      result: [],
      result_error: { a: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } },
    })
  })

  it('has 50 commands at most', () => {
    expect(batch(Array.from({ length: 50 }, () => 'profile')).status).toBe(200)
    const { status, answer } = batch(Array.from({ length: 52 }, () => 'profile'))
    expect(status).toBe(200)
    expect(keysAt(answer, 'result')).toHaveLength(50)
    expect(at(answer, 'result_error')).toMatchObject({
      50: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' },
      51: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' },
    })
  })

  it('a method that is not served is an error of its command alone', () => {
    const { status, answer } = batch(
      { defer: 'task.item.defer?TASKID=102', me: 'profile' },
      { unserved: ['task.item.defer'] },
    )
    expect([status, at(answer, 'result_error', 'defer', 'error'), at(answer, 'result', 'me', 'ID')]).toEqual([
      200,
      'ERROR_METHOD_NOT_FOUND',
      '1',
    ])
  })

  it('needs the scope of each command', () => {
    const { answer } = batch({ me: 'profile', list: 'tasks.task.list' }, { scope: ['placement'] })
    expect(answer).toMatchObject({
      result: { me: { ID: '1' } },
      result_error: { list: { error: 'insufficient_scope' } },
    })
  })
})
