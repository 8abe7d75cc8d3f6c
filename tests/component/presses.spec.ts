import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import App from '../../src/app/App.vue'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Portal } from '../../src/domain/portal.ts'
import type { Task } from '../../src/domain/task.ts'
import { answer, done, fakePortal, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { render } from './render.ts'

const three = [task(1), task(2), task(3)]
const without = (...ids: number[]) => three.filter(({ id }) => !ids.includes(id))

/** The app, and hands that press by mouse, finger and key, as a browser tells of it. */
async function app(rest: Partial<Portal> = {}, tasks: readonly Task[] = three, opened: Task | null = null) {
  const fake = fakePortal(rest)
  const rendered = render(App, { connection: fake.portal }, fake)
  if (fake.portal.isInstalled) void rendered.listsStore.load()
  fake.reads[0]?.resolve(lists(tasks, { opened }))
  await settled()
  const control = (name: string) => rendered.find('button', name).element
  return { ...rendered, control, box: (name: string) => rendered.find('checkbox', name).element as HTMLInputElement }
}

async function settled(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

interface Pointing {
  readonly detail?: number
  readonly pointerType?: string
  readonly at?: number
  readonly clientY?: number
}

function point(
  target: Element,
  name: string,
  { at = performance.now(), detail = 0, pointerType = 'mouse', clientY = 200 }: Pointing,
): void {
  const event = new PointerEvent(name, { bubbles: true, cancelable: true, clientX: 300, detail, pointerType, clientY })
  Object.defineProperty(event, 'timeStamp', { value: at })
  target.dispatchEvent(event)
}

async function click(target: Element, detail = 1, rest: Pointing = {}): Promise<void> {
  point(target, 'pointerdown', rest)
  point(target, 'click', { ...rest, detail })
  await flushPromises()
}

async function tap(target: Element, at: number, { clientY = 200, detail = 1 } = {}): Promise<void> {
  const rest = { pointerType: 'touch', at, clientY }
  point(target, 'pointerdown', rest)
  point(target, 'click', { ...rest, detail })
  await flushPromises()
}

/** Enter presses a button as the key goes down, each time that it repeats, unless somebody has taken the key. */
async function enter(target: HTMLElement, { repeat = false, at = performance.now() } = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat })
  Object.defineProperty(event, 'timeStamp', { value: at })
  if (target.dispatchEvent(event)) target.click()
  await flushPromises()
}

const frame = () => new Promise(resolve => requestAnimationFrame(resolve))

const focused = () => document.activeElement as HTMLElement

describe('a double click', () => {
  it('on Defer defers one task, also when the next row has moved up between the clicks', async () => {
    const { control, fake } = await app()
    await click(control('Defer Task 1'))
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await flushPromises()
    await click(control('Defer Task 2'), 2)
    await click(control('Defer Task 2'), 3)
    expect(fake.moves).toHaveLength(1)
    await click(control('Defer Task 2'))
    expect(fake.moves[1]!.ids).toEqual([2])
  })

  it('on Defer of the opened task does not press Resume, which stands there then', async () => {
    const { control, fake } = await app({ opening: { kind: 'task', id: 2 } }, three, task(2))
    await click(control('Defer this task'))
    fake.moves[0]!.resolve(answer({ 2: done }, lists(without(2), { opened: task(2, { status: 'deferred' }) })))
    await flushPromises()
    await click(control('Resume this task'), 2)
    expect(fake.moves).toHaveLength(1)
  })

  it('on Defer N tasks presses neither Stop nor what comes after it', async () => {
    const { control, box, fake, moves } = await app()
    await click(box('Select Task 1'))
    await click(box('Select Task 2'))
    await click(control('Defer 2 tasks'))
    await click(control('Stop'), 2)
    expect(moves.progress?.isCancelled).toBe(false)
    fake.moves[0]!.resolve(answer({ 1: done, 2: { kind: 'paused' } }, lists(without(1))))
    await flushPromises()
    for (const name of ['Undo', 'Show', 'Defer 1 task']) await click(control(name), 3)
    expect(fake.moves).toHaveLength(1)
    await click(control('Undo'))
    expect(fake.moves).toHaveLength(2)
  })

  it('on a box chooses no other row, and one row as often as it is clicked', async () => {
    const { box, fake, listsStore } = await app()
    await click(box('Select Task 2'))
    await click(box('Select Task 2'), 2)
    expect(box('Select Task 2').checked).toBe(false)
    await click(box('Select Task 1'))
    void listsStore.load()
    fake.reads[1]!.resolve(lists(without(1)))
    await flushPromises()
    await click(box('Select Task 2'), 2)
    expect(box('Select Task 2').checked).toBe(false)
  })

  it('on Install does not finish without what failed', async () => {
    const { control, fake } = await app({ isInstalled: false, isAdministrator: true })
    fake.placeRequests[0]!.resolve({
      bound: new Map([['taskCard', false]]),
      failures: new Map(),
      isBackgroundLost: false,
    })
    await settled()
    await click(control('Install'))
    fake.placeRequests[1]!.resolve({
      bound: new Map([['taskCard', false]]),
      failures: new Map([['taskCard', new PortalError('forbidden')]]),
      isBackgroundLost: false,
    })
    await settled()
    await click(control('Finish without them'), 2)
    await click(control('Retry'), 2)
    expect([fake.told.finished, fake.placeRequests.length]).toEqual([0, 2])
  })

  it("that began in the portal's page presses nothing here", async () => {
    const { control, fake } = await app()
    await click(control('Defer Task 1'), 2)
    expect(fake.moves).toHaveLength(0)
  })
})

describe('a double tap', () => {
  it('is the second tap on the same spot within half a second', async () => {
    const { control, fake } = await app()
    await tap(control('Defer Task 1'), 1_000)
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await flushPromises()
    await tap(control('Defer Task 2'), 1_450)
    await tap(control('Defer Task 2'), 1_900, { clientY: 220 })
    expect(fake.moves).toHaveLength(1)
    await tap(control('Defer Task 2'), 2_401, { clientY: 220 })
    expect(fake.moves[1]!.ids).toEqual([2])
  })

  it('is none on another spot, whatever the browser calls it', async () => {
    const { control, fake } = await app()
    await tap(control('Defer Task 1'), 1_000)
    await tap(control('Defer Task 2'), 1_200, { clientY: 260, detail: 2 })
    expect(fake.moves.map(({ ids }) => ids)).toEqual([[1], [2]])
  })
})

describe('a mouse that rests', () => {
  /** Over Defer of Task 2, when Task 1 leaves and Task 3 takes that place. */
  async function resting() {
    const rendered = await app()
    const { control, fake } = rendered
    await click(control('Defer Task 1'))
    point(control('Defer Task 2'), 'pointermove', {})
    vi.spyOn(document, 'elementFromPoint').mockImplementation(
      () => document.querySelectorAll('[data-control=act]')[1] ?? null,
    )
    // Of a press that is on its way then
    const at = performance.now()
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await flushPromises()
    return { ...rendered, at }
  }

  it('does not press what has just come under it', async () => {
    const { control, fake, at } = await resting()
    await click(control('Defer Task 3'), 1, { at })
    expect(fake.moves).toHaveLength(1)
  })

  it('does not press it either when it has been drawn', async () => {
    const { control, fake, at } = await resting()
    await frame()
    await click(control('Defer Task 3'), 1, { at })
    expect(fake.moves).toHaveLength(1)
  })

  it('does not press it either when the browser says that it has moved to where it is', async () => {
    const { control, fake, at } = await resting()
    point(control('Defer Task 3'), 'pointermove', {})
    await click(control('Defer Task 3'), 1, { at })
    expect(fake.moves).toHaveLength(1)
  })

  it('presses what has stood there for half a second, though something else has just changed', async () => {
    const { control, fake } = await resting()
    await frame()
    const drawn = performance.now()
    while (performance.now() < drawn + 2) await frame()
    document.body.append('1 of 2')
    await flushPromises()
    await click(control('Defer Task 3'), 1, { at: drawn + 501 })
    expect(fake.moves[1]!.ids).toEqual([3])
  })

  it('presses what it has moved to without a word of the browser', async () => {
    const { control, fake, at } = await resting()
    await click(control('Defer Task 3'), 1, { at, clientY: 260 })
    expect(fake.moves[1]!.ids).toEqual([3])
  })

  it('presses what it has moved to', async () => {
    const { control, fake, at } = await resting()
    point(control('Defer Task 3'), 'pointermove', { clientY: 201 })
    await click(control('Defer Task 3'), 1, { at, clientY: 201 })
    expect(fake.moves[1]!.ids).toEqual([3])
  })

  it('presses what has stood there', async () => {
    const { control, fake } = await resting()
    await click(control('Defer Task 3'), 1, { at: performance.now() + 501 })
    expect(fake.moves[1]!.ids).toEqual([3])
  })

  it('presses what it has moved to by its wheel', async () => {
    const { control, fake, at } = await resting()
    control('Defer Task 3').dispatchEvent(new WheelEvent('wheel', { bubbles: true }))
    await click(control('Defer Task 3'), 1, { at })
    expect(fake.moves[1]!.ids).toEqual([3])
  })

  it('opens a tab whose count changes under it', async () => {
    const { find, fake, control } = await app()
    await click(control('Defer Task 1'))
    point(find('tab', 'Deferred').element, 'pointermove', {})
    point(find('tab', 'Deferred').element, 'pointerdown', {})
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await flushPromises()
    point(find('tab', 'Deferred 1').element, 'click', { detail: 1 })
    await flushPromises()
    expect(find('tab', 'Deferred 1').attributes('aria-selected')).toBe('true')
  })
})

it('what changes its meaning while it is pressed is not pressed', async () => {
  const { control, fake } = await app({ opening: { kind: 'task', id: 2 } }, three, task(2))
  await click(control('Defer this task'))
  point(control('Deferring Task 2'), 'pointerdown', {})
  fake.moves[0]!.resolve(answer({ 2: done }, lists(without(2), { opened: task(2, { status: 'deferred' }) })))
  await flushPromises()
  point(control('Resume this task'), 'click', { detail: 1 })
  expect(fake.moves).toHaveLength(1)
})

describe('a key that is held', () => {
  it('presses once in a list, though the focus goes on to the next row', async () => {
    const { control, fake } = await app()
    control('Defer Task 1').focus()
    await enter(focused())
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await flushPromises()
    expect(focused()).toBe(control('Defer Task 2'))
    await enter(focused(), { repeat: true })
    expect(fake.moves).toHaveLength(1)
    // Pressed anew it is meant
    await enter(focused())
    expect(fake.moves[1]!.ids).toEqual([2])
  })

  it('presses once where the button becomes another; a second press within half a second does not count either', async () => {
    const { control, fake } = await app({ opening: { kind: 'task', id: 2 } }, three, task(2))
    control('Defer this task').focus()
    await enter(focused(), { at: 1_000 })
    fake.moves[0]!.resolve(answer({ 2: done }, lists(without(2), { opened: task(2, { status: 'deferred' }) })))
    await flushPromises()
    expect(focused()).toBe(control('Resume this task'))
    await enter(focused(), { repeat: true, at: 1_400 })
    await enter(focused(), { at: 1_450 })
    expect(fake.moves).toHaveLength(1)
    await enter(focused(), { at: 1_501 })
    expect(fake.moves[1]).toMatchObject({ action: 'resume', ids: [2] })
  })

  it('does not cancel what it has begun, and writes in a field', async () => {
    const { control, box, moves } = await app()
    await click(box('Select Task 1'))
    await click(box('Select Task 2'))
    control('Defer 2 tasks').focus()
    await enter(focused())
    await eventually(() => expect(focused()).toBe(control('Stop')))
    await enter(focused(), { repeat: true })
    expect(moves.progress?.isCancelled).toBe(false)
    const space = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true, repeat: true })
    const field = document.body.appendChild(document.createElement('input'))
    expect(field.dispatchEvent(space)).toBe(true)
    field.remove()
  })
})

it('presses without a place always count: those of assistive technology', async () => {
  const { control, fake } = await app()
  control('Defer Task 1').click()
  fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
  await flushPromises()
  control('Defer Task 2').click()
  expect(fake.moves.map(({ ids }) => ids)).toEqual([[1], [2]])
})
