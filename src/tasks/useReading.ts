import { watch, type Ref } from 'vue'
import { usePortal } from '../frame/usePortal.ts'
import { useReturn } from '../frame/useReturn.ts'
import { useSiblings } from '../frame/useSiblings.ts'
import { useListsStore } from './listsStore.ts'
import { useMovesStore } from './movesStore.ts'

/** Milliseconds. Not more often than that without a click. */
const leastPause = 60_000

/** Reads the lists again when somebody comes back to them, when another frame has changed something, and when others are wanted. */
export function useReading(participating: Readonly<Ref<boolean>>): void {
  const lists = useListsStore()
  const moves = useMovesStore()
  let triedAt = 0
  useReturn(() => !lists.isRefreshing && Date.now() - Math.max(triedAt, lists.loadedAt?.getTime() ?? 0) >= leastPause, () => {
    triedAt = Date.now()
    void lists.load()
  })
  const tellSiblings = useSiblings(usePortal().origin, () => void lists.load(true))
  watch([() => moves.lastResult, () => moves.progress?.done], ([result, done]) => (result || done) && tellSiblings())
  watch(participating, value => void lists.changeScope({ participating: value }))
}
