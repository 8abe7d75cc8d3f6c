import { watch, type Ref } from 'vue'
import { writeReturnDates } from '../domain/returnDates.ts'
import { usePortal } from '../base/usePortal.ts'
import { useVisibleAgain } from '../frame/useVisibleAgain.ts'
import { useSiblings } from '../frame/useSiblings.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { useMovesStore } from '../moves/movesStore.ts'
import { useReturnsStore } from '../returns/returnsStore.ts'

/** Minimum time (milliseconds) between automatic readings. */
const leastPause = 60_000

/** Reads the lists again when the page becomes visible, when another frame of the app has changed something, and when other tasks are to be included. */
export function useReading(participating: Readonly<Ref<boolean>>): void {
  const lists = useListsStore()
  const moves = useMovesStore()
  const returns = useReturnsStore()
  let triedAt = 0
  useVisibleAgain(() => !lists.isRefreshing && Date.now() - Math.max(triedAt, lists.loadedAt?.getTime() ?? 0) >= leastPause, () => {
    triedAt = Date.now()
    void lists.load()
  })
  const siblings = useSiblings(usePortal().origin, () => void lists.load(true))
  watch([() => moves.lastResult, () => moves.progress?.done], ([result, done]) => (result || done) && siblings.announceChange())
  watch([() => returns.back, () => returns.notBack], siblings.announceChange)
  // The background frame has only the dates from when the portal's page was rendered
  watch(() => lists.returnDates, (dates, before) => {
    const until = writeReturnDates(dates)
    if (until !== writeReturnDates(before)) siblings.broadcast({ until })
  })
  watch(participating, value => void lists.changeScope({ participating: value }))
}
