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
    expect(answer).toMatchObject({ result: { me: { ID: '1', ADMIN: true } }, result_error: [], result_total: [], result_next: [] })
    expect(keysAt(answer, 'result_time')).toEqual(['me'])
  })

  it('of a list answers a list, as PHP writes maps with the keys 0, 1, …', () => {
    expect(at(batch(['profile', 'profile']).answer, 'result')).toHaveLength(2)
    // With a gap it is a map again
    expect(batch(['nonsense', 'profile']).answer).toMatchObject({ result: { 1: { ID: '1' } }, result_error: [{ error: 'ERROR_METHOD_NOT_FOUND' }] })
  })

  it('counts beside the rows', () => {
    const { answer } = batch({ list: 'tasks.task.list?filter[REAL_STATUS]=3&filter[RESPONSIBLE_ID]=1', skip: 'tasks.task.list?start=-1' }, { tasks: 120 })
    expect(answer).toMatchObject({ result_total: { list: 120 }, result_next: { list: 50 } })
    expect(at(answer, 'result', 'skip', 'tasks')).toHaveLength(50)
  })

  it('reads PHP\'s query strings', () => {
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
    const { answer } = batch({
      me: 'profile',
      plain: 'tasks.task.list?filter[RESPONSIBLE_ID]=$result[me][ID]&select[]=ID',
      encoded: `tasks.task.list?${encodeURIComponent('filter[RESPONSIBLE_ID]')}=${encodeURIComponent('$result[me][ID]')}&select[]=ID`,
      nested: 'tasks.task.get?taskId=$result[plain][tasks][0][id]',
    }, { user: 6 })
    expect(at(answer, 'result', 'plain', 'tasks')).toEqual([{ id: '126' }])
    expect(at(answer, 'result', 'encoded', 'tasks')).toEqual([{ id: '126' }])
    expect(at(answer, 'result', 'nested', 'task', 'id')).toBe('126')
  })

  it('puts nothing for a result that is not there', () => {
    const { answer } = batch({ list: 'tasks.task.list?filter[RESPONSIBLE_ID]=$result[me][ID]' })
    expect(at(answer, 'result', 'list', 'tasks')).toEqual([])
  })

  it('keeps the key of a command that answered null', () => {
    const { answer, portal } = batch({ pause: 'tasks.task.pause?taskId=102', defer: 'task.item.defer?TASKID=102' })
    expect(at(answer, 'result')).toHaveProperty('defer', null)
    expect(portal.tasks.get(102)!.status).toBe(6)
  })

  it.each([0, '0', false, undefined])('goes on after an error when halt is %s', (halt) => {
    expect(batch({ a: 'nonsense', b: 'profile' }, { halt }).answer).toMatchObject({ result: { b: { ID: '1' } }, result_error: { a: { error: 'ERROR_METHOD_NOT_FOUND' } } })
  })

  it.each([1, '1', true])('stops at the first error when halt is %s', (halt) => {
    const { answer, portal } = batch({ a: 'profile', b: 'nonsense', c: 'tasks.task.pause?taskId=102' }, { halt })
    expect(keysAt(answer, 'result')).toEqual(['a'])
    expect(keysAt(answer, 'result_error')).toEqual(['b'])
    expect(portal.tasks.get(102)!.status).toBe(3)
  })

  it('has no batch inside', () => {
    expect(batch({ a: 'batch?cmd[b]=profile' }).answer).toMatchObject({ result: [], result_error: { a: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } } })
  })

  it('has 50 commands at most', () => {
    expect(batch(Array.from({ length: 50 }, () => 'profile')).status).toBe(200)
    expect(batch(Array.from({ length: 51 }, () => 'profile'))).toMatchObject({ status: 400, error: 'ERROR_BATCH_LENGTH_EXCEEDED' })
  })

  it('needs the scope of each command', () => {
    const { answer } = batch({ me: 'profile', list: 'tasks.task.list' }, { scope: ['placement'] })
    expect(answer).toMatchObject({ result: { me: { ID: '1' } }, result_error: { list: { error: 'insufficient_scope' } } })
  })
})
