import { computed } from 'vue'
import { usePortal } from '../base/usePortal.ts'
import type { Task } from '../domain/task.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { useMovesStore } from '../moves/movesStore.ts'
import { useJustMoved } from '../moves/useJustMoved.ts'
import { useReturnsStore } from '../returns/returnsStore.ts'

/**
 * What the stores say about a task, wherever its row stands. Each fact is computed on its own: a row is rendered
 * again only when one of its own facts has changed.
 */
export function useRow(task: () => Task) {
  const {
    tasks: { address },
  } = usePortal()
  const lists = useListsStore()
  const moves = useMovesStore()
  const returns = useReturnsStore()
  const justMoved = useJustMoved()
  const isMoving = computed(() => lists.moving.has(task().id))
  return {
    /** Its return date is being saved. */
    isDating: computed(() => moves.dating.has(task().id)),
    /** Address of its card, for opening it in another tab of the browser. */
    address: computed(() => address(task().id)),
    isMoving,
    /** It is moving while an action on several tasks is under way. */
    isMovingAmongMany: computed(() => isMoving.value && moves.progress !== null),
    isJustMoved: computed(() => justMoved.ids.has(task().id)),
    problem: computed(() => lists.problems.get(task().id)),
    /**
     * When it returns by itself: milliseconds since 1970; null for no date, undefined if the dates have not been
     * read.
     */
    returnsAt: computed(
      () => lists.returnDates.get(task().id)?.at.getTime() ?? (lists.hasReturnDates ? null : undefined),
    ),
    /** When it last returned by itself: milliseconds since 1970. */
    backSince: computed(() => returns.returnedAt.get(task().id)),
  }
}
