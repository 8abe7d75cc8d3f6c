import { expect, it } from 'vitest'
import { fillsFrame, toOpening } from '../../../src/bitrix24/opening.ts'

it.each([
  ['TASK_VIEW_TAB', { taskId: '7' }, { kind: 'task', id: 7 }],
  ['TASK_VIEW_TOP_PANEL', { TASK_ID: '7' }, { kind: 'task', id: 7 }],
  ['TASK_VIEW_SIDEBAR', { taskId: 7 }, { kind: 'task', id: 7 }],
  ['TASK_LIST_CONTEXT_MENU', { ID: '7' }, { kind: 'task', id: 7 }],
  ['TASK_GROUP_LIST_TOOLBAR', { GROUP_ID: '7' }, { kind: 'project', id: 7 }],
  ['TASK_USER_LIST_TOOLBAR', { USER_ID: '7' }, { kind: 'user', id: 7 }],
  ['DEFAULT', {}, { kind: 'page' }],
  ['LEFT_MENU', { URI: '/' }, { kind: 'page' }],
  ['TASK_VIEW_TAB', {}, { kind: 'list' }],
  ['TASK_VIEW_TAB', { taskId: '../7' }, { kind: 'list' }],
  ['TASK_GROUP_LIST_TOOLBAR', { GROUP_ID: '0' }, { kind: 'list' }],
  ['CRM_DEAL_DETAIL_TAB', { ID: '7' }, { kind: 'list' }],
  ['constructor', { ID: '7' }, { kind: 'list' }],
] as const)('from %s with %j', (code, options, opening) => {
  expect(toOpening({ code, options })).toEqual(opening)
})

it.each([
  ['TASK_VIEW_TAB', {}, false],
  ['TASK_VIEW_TAB', { IFRAME: 'Y' }, true],
  ['TASK_VIEW_SIDEBAR', {}, false],
  ['CRM_DEAL_DETAIL_TAB', {}, false],
  ['toString', {}, false],
  ['TASK_LIST_CONTEXT_MENU', {}, true],
  ['TASK_GROUP_LIST_TOOLBAR', {}, true],
  ['TASK_USER_LIST_TOOLBAR', {}, true],
  ['USER_PROFILE_MENU', {}, true],
  ['DEFAULT', {}, true],
  ['LEFT_MENU', {}, true],
] as const)('in %s with %j the portal gives the frame its height: %s', (code, options, fills) => {
  expect(fillsFrame({ code, options })).toBe(fills)
})
