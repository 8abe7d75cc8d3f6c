import type { Ref } from 'vue'
import type { Task } from '../domain/task.ts'
import { useListsStore } from '../lists/listsStore.ts'
import type { Tab } from '../lists/tabs.ts'
import { useMovesStore } from '../moves/movesStore.ts'
import { menuOf, useReturnsStore } from '../returns/returnsStore.ts'
import type { useSelection } from '../rows/useSelection.ts'
import { useShortcuts } from './useShortcuts.ts'

interface Rows {
  readonly step: (difference: number, isRange: boolean) => Promise<void>
  readonly active: () => Task | null
  readonly toggle: (task: Task) => void
}

interface Actions {
  /** Whether this is the tab in which D defers tasks; in the other one S resumes them. */
  readonly defers: () => boolean
  /** Moves a task to the other tab. */
  readonly move: (id: number) => void
  readonly moveSelected: () => void
  /** Opens the menu of return dates for the task that the app was opened from, if that has the focus. */
  readonly showOpenedMenu: () => boolean
  /** The same for what is selected. */
  readonly showSelectedMenu: () => void
  readonly search: () => void
  /** Ends a search, if there is one. */
  readonly leaveSearch: () => void
  readonly showTab: (tab: Tab) => void
  readonly reload: () => void
  readonly toggleHelp: () => void
}

/** What keys do. @param hasLetters whether single letters and signs are keys */
export function useTaskKeys(
  rows: Readonly<Ref<Rows | null>>,
  selection: ReturnType<typeof useSelection>,
  {
    defers,
    move,
    moveSelected,
    showOpenedMenu,
    showSelectedMenu,
    search,
    leaveSearch,
    showTab,
    reload,
    toggleHelp,
  }: Actions,
  hasLetters: () => boolean,
): void {
  const lists = useListsStore()
  const moves = useMovesStore()
  const returns = useReturnsStore()
  const step = (difference: number, { shiftKey }: KeyboardEvent) => void rows.value?.step(difference, shiftKey)

  function until(): void {
    if (showOpenedMenu()) return
    const task = rows.value?.active()
    // A menu that has no room while its task is moving would open by itself afterwards
    if (task && !selection.ids.has(task.id)) return void (lists.moving.has(task.id) || returns.toggleMenu(menuOf(task)))
    if (selection.ids.size > 0) showSelectedMenu()
  }

  /** Selected tasks may be hidden by a search: moves them only if the focused task is one of them, or none is focused. */
  function act(): void {
    const task = rows.value?.active()
    if (task ? selection.ids.has(task.id) : selection.ids.size > 0) moveSelected()
    else if (task) move(task.id)
  }

  /** In a menu digits choose a line, and what stands in a panel is closed by Escape first. */
  const isOutside = ({ target }: Event) => !(target instanceof Element && target.closest('[role=menu], .panel'))
  const show = (tab: Tab) => (event: KeyboardEvent) => isOutside(event) && showTab(tab)

  useShortcuts(
    {
      '1': show('inProgress'),
      '2': show('deferred'),
      Escape: event => isOutside(event) && leaveSearch(),
      j: event => step(1, event),
      k: event => step(-1, event),
      ArrowDown: event => event.target === document.body && step(1, event),
      ArrowUp: event => event.target === document.body && step(-1, event),
      x: () => {
        const task = rows.value?.active()
        if (task) rows.value!.toggle(task)
      },
      t: until,
      d: ({ shiftKey }) => (shiftKey ? until() : defers() && act()),
      s: () => defers() || act(),
      u: () => void moves.undo(),
      undo: () => void moves.undo(),
      redo: () => void moves.redo(),
      '/': search,
      r: reload,
      '?': toggleHelp,
    },
    hasLetters,
  )
}
