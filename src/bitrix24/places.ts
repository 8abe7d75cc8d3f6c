import { batchLimit, type Batch, type Command, type CommandAnswer, type Commands } from './batch.ts'
import { backgroundOption, isSamePage, toBindings, type Binding } from './bindings.ts'
import { PortalError } from '../domain/portal-error.ts'
import { placeTitles } from './place-titles.ts'
import { places, type Place, type PlacesAnswer, type PortalPlaces } from '../domain/portal.ts'
import { listOf } from './rows.ts'

/**
 * The portal's placements for a place, in order of preference; one placement in the task card is enough (docs
 * api-reference/widgets/task/).
 */
const codesOf: Readonly<Record<Place, readonly string[]>> = {
  taskCard: ['TASK_VIEW_TAB', 'TASK_VIEW_SIDEBAR', 'TASK_VIEW_TOP_PANEL'],
  myTaskList: ['TASK_USER_LIST_TOOLBAR'],
  projectTaskList: ['TASK_GROUP_LIST_TOOLBAR'],
  taskMenu: ['TASK_LIST_CONTEXT_MENU'],
  leftMenu: ['LEFT_MENU'],
  background: ['PAGE_BACKGROUND_WORKER'],
}

/** The administrator's choice whether there is a background, stored where every user's page can read it. */
export interface BackgroundChoice {
  readonly get: () => boolean
  readonly set: (isChosen: boolean) => void
}

/** @param handler the address that the portal should open, on the app's own host */
export function bitrix24Places(batch: Batch, handler: string, background: BackgroundChoice): PortalPlaces {
  let known: ReadonlySet<string> = new Set()
  let bindings: readonly Binding[] = []

  const isCurrent = (binding: Binding) => isSamePage(binding.handler, handler)
  const isBound = (place: Place) =>
    bindings.some(binding => isCurrent(binding) && codesOf[place].includes(binding.code))
  /** Bound, at this address of the app or at an earlier one. */
  const isBoundAnywhere = (place: Place) => bindings.some(({ code }) => codesOf[place].includes(code))
  const codeFor = (place: Place) => codesOf[place].find(code => known.has(code))

  function toAnswer(failures: PlacesAnswer['failures'] = new Map(), isBackgroundLost = false): PlacesAnswer {
    return {
      isBackgroundLost,
      bound: new Map(
        places.flatMap(place => (codeFor(place) || isBound(place) ? [[place, isBound(place)] as const] : [])),
      ),
      failures,
    }
  }

  function readBindings(answer: CommandAnswer | undefined): void {
    listOrThrow(answer)
    bindings = toBindings(answer)
  }

  async function read(): Promise<PlacesAnswer> {
    const answers = await batch({ list: ['placement.list', {}], get: ['placement.get', {}] })
    known = new Set(listOrThrow(answers.get('list')).filter(code => typeof code === 'string'))
    readBindings(answers.get('get'))
    const isLost = background.get() && !isBoundAnywhere('background')
    await keepChoice()
    return toAnswer(undefined, isLost)
  }

  /** Keeps the stored choice in line with the bindings, because the texts depend on it. */
  async function keepChoice(): Promise<void> {
    // A hidden frame of an earlier address brings tasks back as well
    const isChosen = isBoundAnywhere('background')
    if (isChosen === background.get()) return
    try {
      const answers = await batch({
        choice: ['app.option.set', { options: { [backgroundOption]: isChosen ? '1' : '' } }],
      })
      if (answers.get('choice')?.error === null) background.set(isChosen)
    } catch (error) {
      // Corrected when the places are read again
      if (!(error instanceof PortalError)) throw error
    }
  }

  const bind = (place: Place, code: string): Command => [
    'placement.bind',
    {
      PLACEMENT: code,
      HANDLER: place === 'background' ? new URL('background.html', handler).href : handler,
      ...placeTitles.en,
      LANG_ALL: placeTitles,
      // Required; Bitrix24 calls it when it removes the background
      ...(place === 'background' && { OPTIONS: { errorHandlerUrl: handler } }),
    },
  ]

  async function change(wanted: ReadonlyMap<Place, boolean>): Promise<PlacesAnswer> {
    const commands: Commands = {}
    for (const [place, isWanted] of wanted) {
      // Also removes bindings to an earlier address of the app
      const there = bindings.filter(binding => codesOf[place].includes(binding.code))
      const superfluous = there.filter(binding => !isWanted || !isCurrent(binding))
      superfluous.forEach(
        (binding, index) =>
          (commands[`unbind${index}${place}`] = [
            'placement.unbind',
            { PLACEMENT: binding.code, HANDLER: binding.handler },
          ]),
      )
      const code = codeFor(place)
      if (isWanted && code && there.length === superfluous.length) {
        commands[`bind${place}`] = bind(place, code)
      }
    }
    if (Object.keys(commands).length >= batchLimit) throw new PortalError('broken')
    const answers = await batch({ ...commands, get: ['placement.get', {}] })
    // Only the list afterwards counts: binding a place that is bound already is an error, although it is bound
    readBindings(answers.get('get'))
    const failures = new Map<Place, PortalError>()
    for (const [place, isWanted] of wanted) {
      if (isBound(place) === isWanted) continue
      const error = [...answers].find(([key, answer]) => key.endsWith(place) && answer.error)?.[1].error
      failures.set(place, error ?? new PortalError('refused'))
    }
    if (wanted.has('background')) await keepChoice()
    return toAnswer(failures)
  }

  return {
    read,
    change,
    async moveHere() {
      await read()
      const isElsewhere = (place: Place) =>
        bindings.some(binding => !isCurrent(binding) && codesOf[place].includes(binding.code))
      return change(new Map(places.filter(isElsewhere).map(place => [place, true])))
    },
  }
}

function listOrThrow(answer: CommandAnswer | undefined): readonly unknown[] {
  if (answer?.error) throw answer.error
  const rows = listOf(answer?.result)
  if (!rows) throw new PortalError('broken')
  return rows
}
