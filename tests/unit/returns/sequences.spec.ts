import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { portalClock } from '../../../src/bitrix24/clock.ts'
import { newMoveState } from '../../../src/bitrix24/moves/habit.ts'
import { choicesIn } from '../../../src/bitrix24/returnDates.ts'
import { mergeChoices, writeChoices, type Choices } from '../../../src/domain/choices.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { nextTurn } from '../../outside.ts'
import { parseFault } from '../../portal/faults.ts'
import { Portal } from '../../portal/portal.ts'
import { random, seed as firstSeed } from '../../random.ts'
import { alone, setUp } from '../port.ts'

/**
 * The choices of return dates over the sandbox's rules: two devices, of which one has two windows, and a hidden
 * frame, whose requests cross, get lost, are refused, and that are closed at any time; other people; a computer's
 * clock that jumps. No task comes back that the user's last choice does not bring back; what is due comes back; what
 * is said to be saved is; in the end all pages and the option have the same choices.
 */
const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const tolerance = 5 * minute
const ids: readonly number[] = [101, 102, 103, 104, 105, 106, 120, 121]
const effects = ['error=OPERATION_TIME_LIMIT/429', 'error=INTERNAL_SERVER_ERROR/500', 'error=ERROR_CORE/400', 'omitted']
const methods = [
  'user.option.get',
  'user.option.set',
  'task.item.defer',
  'tasks.task.pause',
  'tasks.task.start',
  'tasks.task.renew',
  'tasks.task.history.list',
  'batch',
]

/** What the user's last action on a task may have led to: one of these counts. */
interface Wish {
  readonly at: Date | null
  readonly chosenAt: number
}

async function play(seed: number): Promise<void> {
  const next = random(seed)
  const below = (count: number) => Math.floor(next() * count)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const log: string[] = []

  let time = Date.UTC(2026, 10, 30, 9)
  /** How far the computer's clock is ahead of the portal's. */
  let wrong = 0
  /** How long the computers have slept: by some clocks no time has passed. */
  let asleep = 0
  const setTime = () => vi.setSystemTime(time + wrong)
  setTime()
  vi.spyOn(performance, 'now').mockImplementation(() => time - asleep)
  const portal = new Portal('1', 'http://portal.test', {
    now: () => time,
    module: pick(['V1', 'V2']),
    kind: pick(['pause-first', 'running']),
  })
  /** All that the option has ever had. */
  let kept: Choices = new Map()
  /** Older choices that were written when the options could not be read: until an open page knows, they may count. */
  const stale = new Map<number, { readonly wish: Wish; readonly time: number }>()
  Object.defineProperty(portal, 'userOptions', {
    value: new Proxy<Record<string, unknown>>(
      {},
      {
        set(options, name, value) {
          options[String(name)] = value
          const now = choicesIn(options, new Date(time))
          if (name === 'until' && String(value).startsWith('$'))
            for (const [id, { at, chosenAt }] of now)
              if (chosenAt < (kept.get(id)?.chosenAt ?? 0))
                stale.set(id, { wish: { at, chosenAt: chosenAt.getTime() }, time })
          kept = mergeChoices(kept, now)
          return true
        },
      },
    ),
  })
  /** What is on its way. */
  const queue: { readonly page: string; readonly leg: 'request' | 'answer'; readonly go: () => void }[] = []
  let isSlow = true
  /**
   * Where the options can't be read and are written all the same, only an open page knows what that has overwritten:
   * then none is closed.
   */
  const isReadSafe = next() < 0.5
  const closed = new Set<string>()
  let opened = 0
  function openPage(title: string) {
    const name = `${title} ${++opened}`
    const page = setUp(portal, null, newMoveState(), portalClock())
    page.slowDown(leg =>
      closed.has(name)
        ? new Promise(() => {})
        : isSlow
          ? new Promise(go => queue.push({ page: name, leg, go }))
          : Promise.resolve(),
    )
    return { ...page, name, title, isHidden: title === 'hidden' }
  }
  type Page = ReturnType<typeof openPage>
  const pages = ['desk', 'desk', 'phone', 'hidden'].map(openPage)
  const visible = () => pages.filter(({ isHidden }) => !isHidden)

  const wishes = new Map<number, readonly Wish[]>(ids.map(id => [id, [{ at: null, chosenAt: 0 }]]))
  /** Tasks about which something is under way. */
  const busy = new Set<number>()
  /** Renewals that the user has asked for. */
  const resumes = new Map<number, number>()
  /** What pages are doing; called when its page is closed. */
  const underWay = new Map<() => void, Page>()
  let checked = 0

  const since = (id: number, before = Infinity) =>
    portal.tasks
      .get(id)!
      .history.filter(({ to, at }) => to === 6 && at.getTime() <= before)
      .at(-1)
      ?.at.getTime() ?? -Infinity

  /**
   * What was replaced a moment ago: a page that has not read that may write the older choice, until its answer has
   * told it.
   */
  const replaced = new Map<number, { readonly wishes: readonly Wish[]; readonly time: number }>()
  const overwritten = (id: number) =>
    time - (replaced.get(id)?.time ?? -Infinity) < 2 * minute ? replaced.get(id)!.wishes : []
  const writtenBlindly = (id: number) =>
    time - (stale.get(id)?.time ?? -Infinity) < 2 * minute ? [stale.get(id)!.wish] : []
  const isDue = (id: number) =>
    [...wishes.get(id)!, ...overwritten(id), ...writtenBlindly(id)].some(
      ({ at, chosenAt }) => at && at.getTime() <= time && since(id) <= chosenAt + tolerance + 2 * second,
    )
  /**
   * What was due when a page began to bring tasks back: what the user chooses until its request has come may be too
   * late.
   */
  const returning = new Set<Set<number>>()

  /** When tasks were last renewed: a date has its effect once. */
  const renewed = new Map<number, number>()

  /** Every renewal was wished, or a date's. */
  function check(): void {
    for (const { task, move } of portal.moves.slice(checked)) {
      if (move !== 'renew') continue
      renewed.set(task, time)
      if ((resumes.get(task) ?? 0) > 0) continue
      if (![...returning].some(due => due.has(task)) && !isDue(task))
        throw new Error(`${task} came back: ${JSON.stringify([wishes.get(task), new Date(since(task))])}`)
    }
    checked = portal.moves.length
  }

  async function flush(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await nextTurn()
    check()
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 2_000 && (queue.length > 0 || underWay.size > 0); round++) {
      if (queue.length > 0) queue.splice(below(queue.length), 1)[0]!.go()
      await flush()
    }
    expect(underWay.size).toBe(0)
  }

  /** @param end called once: when it is done, or its page is closed */
  function run(page: Page, what: string, action: () => Promise<void>, end = () => {}): void {
    log.push(`${new Date(time).toISOString().slice(5, 19)} ${page.name} ${what}`)
    underWay.set(end, page)
    void action()
      .finally(() => underWay.delete(end) && end())
      .catch((error: unknown) => {
        if (!(error instanceof PortalError)) failure ??= error
        log.push(`  ${page.name} ${what} failed: ${String(error)}`)
      })
  }

  /** Its requests that are on their way reach the portal or not; nobody hears of their answers. */
  async function close(page: Page): Promise<void> {
    closed.add(page.name)
    for (const { page: name, leg, go } of queue.splice(0)) {
      if (name !== page.name) queue.push({ page: name, leg, go })
      else if (leg === 'request' && next() < 0.5) go()
    }
    await flush()
    for (const [end, { name }] of underWay) if (name === page.name && underWay.delete(end)) end()
    pages[pages.indexOf(page)] = openPage(page.title)
  }
  let failure: unknown

  /**
   * What is said to be saved has been in the option. Another page may have overwritten it since: that one knows it,
   * or this one writes it again.
   */
  function expectSaved(page: Page, id: number, at: Date | null): void {
    if (kept.get(id)?.at?.getTime() !== at?.getTime())
      throw new Error(
        `${page.name} says that ${id} has ${at?.toISOString()}: it has ${kept.get(id)?.at?.toISOString()}`,
      )
  }

  function act(): void {
    const page = pick(visible())
    const free = ids.filter(id => !busy.has(id))
    if (free.length === 0) return
    const chosen = [...new Set([pick(free), pick(free)])]
    const at = pick([null, new Date(time + hour * (1 + below(3))), new Date(time + day), new Date(time + 2 * minute)])
    const whole = at && new Date(Math.floor(at.getTime() / minute) * minute)
    const chosenAt = time
    const before = new Map(chosen.map(id => [id, wishes.get(id)!]))
    const wish = { at: whole, chosenAt }
    const kind = pick(['defer', 'defer', 'defer', 'resume', 'undo', 'date'] as const)
    for (const id of chosen) {
      busy.add(id)
      replaced.set(id, { wishes: [...before.get(id)!, ...overwritten(id)], time })
    }
    const what = `${kind} ${chosen.join()} ${whole?.toISOString().slice(5, 16) ?? ''}`
    const end = () => {
      for (const id of chosen) busy.delete(id)
      if (kind !== 'resume' && kind !== 'undo') return
      check()
      for (const id of chosen) resumes.set(id, resumes.get(id)! - 1)
    }
    const move = async () => {
      // Until it is known, either may count
      for (const id of chosen) {
        wishes.set(id, kind === 'resume' || kind === 'undo' ? before.get(id)! : [...before.get(id)!, wish])
        if (kind === 'resume' || kind === 'undo') resumes.set(id, (resumes.get(id) ?? 0) + 1)
      }
      if (kind === 'date') {
        const deferred = chosen.filter(id => portal.tasks.get(id)!.status === 6)
        await page.tasks.setReturnDate(deferred, at)
        for (const id of deferred) {
          wishes.set(id, [wish])
          expectSaved(page, id, whole)
        }
        return
      }
      if (kind === 'defer') {
        const answer = await page.tasks.defer(chosen, alone, at)
        for (const [id, outcome] of answer.outcomes) {
          const { kind } = outcome
          log.push(
            `  ${page.name}: ${id} ${kind} ${outcome.kind === 'deferred' && outcome.byApp}${answer.isDateLost ? ', date lost' : ''}`,
          )
          if (kind !== 'deferred' || answer.isDateLost) continue
          // A page that has not read the other device's date of the last minutes, or can't read it, can't take it
          // away: its deferral counts as the one that was meant
          const mayCount = (other: Wish) => !isReadSafe || other.chosenAt + tolerance + minute >= chosenAt
          wishes.set(id, at ? [wish] : [wish, ...before.get(id)!.filter(mayCount)])
          // What others have done since is seen by its history
          if (at) expectSaved(page, id, whole)
        }
        return
      }
      const answer = await page.tasks[kind](chosen, alone)
      for (const [id, { kind }] of answer.outcomes) log.push(`  ${page.name}: ${id} ${kind}`)
    }
    run(page, what, move, end)
  }

  async function step(): Promise<void> {
    const page = pick(pages)
    switch (
      pick([
        'act',
        'act',
        'act',
        'act',
        'read',
        'back',
        'back',
        'others',
        'lose',
        'close',
        'fault',
        'wait',
        'wait',
        'clock',
        'go',
        'go',
        'go',
        'all',
        'all',
      ] as const)
    ) {
      case 'act':
        act()
        break
      case 'read':
        run(page, 'reads', async () => void (await page.load()))
        break
      case 'back': {
        const due = new Set(ids.filter(isDue))
        returning.add(due)
        const end = () => {
          check()
          returning.delete(due)
        }
        const back = async () => {
          const { outcomes } = await page.tasks.bringBack(page.isHidden ? null : alone)
          log.push(`  ${page.name} has ${JSON.stringify([...outcomes].map(([id, { kind }]) => `${id} ${kind}`))}`)
        }
        run(page, 'brings back', back, end)
        break
      }
      case 'close':
        if (!isReadSafe) break
        log.push(`${page.name} is closed`)
        await close(page)
        break
      case 'others': {
        const [id, status] = [pick(ids), pick([2, 3, 5, 6])]
        log.push(`others: ${id} ${status}`)
        portal.tasks.get(id)!.status = status
        break
      }
      case 'lose': {
        const isRun = next() < 0.5
        log.push(`${page.name} loses ${isRun ? 'an answer' : 'a request'}`)
        page.fail(new PortalError('network'), isRun)
        break
      }
      case 'fault': {
        const text = `${pick(methods.slice(Number(isReadSafe)))},skip=${below(2)},times=${1 + below(3)}:${pick(effects)}`
        log.push(text)
        portal.faults.add(parseFault(text))
        break
      }
      case 'wait':
        // No request is under way for longer than a minute
        await settle()
        {
          const passes = pick([10 * second, 3 * minute, 20 * minute, 2 * hour, day])
          if (passes > hour && next() < 0.5) asleep += passes
          time += passes
        }
        break
      case 'clock':
        wrong = pick([0, 0, day, -day, 30 * day, -hour, 3 * minute, -3 * minute, 40 * second, -40 * second])
        log.push(`the computer's clock is wrong by ${wrong / minute} minutes`)
        break
      case 'go':
        if (queue.length > 0) queue.splice(below(queue.length), 1)[0]!.go()
        break
      case 'all':
        await settle()
        break
    }
    time += 2 * second
    setTime()
    await flush()
    if (failure) throw failure as Error
  }

  try {
    for (const page of visible()) run(page, 'opens', async () => void (await page.load()))
    await settle()
    for (let count = 10 + below(20); count > 0; count--) await step()

    // Everything works again
    portal.faults.clear()
    for (const page of pages) page.failures.length = 0
    await settle()
    if (failure) throw failure as Error
    isSlow = false
    wrong = 0
    for (const round of [1, 2, 3]) {
      for (const page of visible()) {
        time += minute * round
        setTime()
        await page.load()
      }
    }
    const text = writeChoices(choicesIn(portal.userOptions, new Date(time)))
    expect(visible().map(({ tasks }) => writeChoices(tasks.choices()))).toEqual([text, text, text])

    // All that is due, by one page
    time += 2 * day
    setTime()
    const expected = ids.filter(id => {
      const [wish, ...others] = wishes.get(id)!
      return (
        wish?.at &&
        others.length === 0 &&
        portal.tasks.get(id)!.status === 6 &&
        since(id) <= wish.chosenAt + tolerance &&
        (renewed.get(id) ?? 0) < wish.chosenAt
      )
    })
    const page = pick(pages)
    log.push(`${page.name} brings all back`)
    const { outcomes } = await page.tasks.bringBack(page.isHidden ? null : alone)
    log.push(`  ${JSON.stringify([...outcomes].map(([id, { kind }]) => `${id} ${kind}`))}`)
    check()
    expect(expected.filter(id => portal.tasks.get(id)!.status === 6)).toEqual([])
  } catch (error) {
    throw new Error(`SEED=${seed}\n${log.join('\n')}`, { cause: error })
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it("a date is the user's last choice, whatever happens", async () => {
  const first = firstSeed()
  const count = Number(process.env.SOAK ?? 150)
  console.info(`first SEED=${first}`)
  for (let seed = first; seed < first + count; seed++) await play(seed)
}, 3_000_000)
