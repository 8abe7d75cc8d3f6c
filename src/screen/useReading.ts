import { watch, type Ref } from 'vue'
import { writeChoices } from '../domain/choices.ts'
import { usePortal } from '../base/usePortal.ts'
import { useVisibleAgain } from '../frame/useVisibleAgain.ts'
import { useSiblings } from '../frame/useSiblings.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { useMovesStore } from '../moves/movesStore.ts'

/** Minimum time (milliseconds) between automatic readings. */
const leastPause = 60_000

/**
 * Reads the lists again when the page becomes visible, when another frame of the app has changed something, and
 * when other tasks are to be included.
 */
export function useReading(participating: Readonly<Ref<boolean>>): void {
  const lists = useListsStore()
  const moves = useMovesStore()
  let triedAt = 0
  useVisibleAgain(
    () => !lists.isRefreshing && Math.abs(Date.now() - Math.max(triedAt, lists.loadedAt?.getTime() ?? 0)) >= leastPause,
    () => {
      triedAt = Date.now()
      void lists.load()
    },
  )
  const { origin, tasks } = usePortal()
  const siblings = useSiblings(origin, () => void lists.load(true))
  watch(
    [() => moves.lastResult, () => moves.progress?.done],
    ([result, done]) => (result || done) && siblings.announceChange(),
  )
  let known = ''
  watch(
    () => lists.returnDates,
    () => {
      const returns = writeChoices(tasks.choices())
      // Background frames have only what the portal's page had when it was made
      if (returns !== known) siblings.broadcast({ returns })
      if (returns !== known && known !== '') siblings.announceChange()
      known = returns
    },
  )
  watch(participating, value => void lists.changeScope({ participating: value }))
}
