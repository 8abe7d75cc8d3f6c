import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { portalKey } from '../../src/base/usePortal.ts'
import { useListsStore } from '../../src/lists/listsStore.ts'
import { useMovesStore } from '../../src/moves/movesStore.ts'
import { fakePortal, lists, task } from './portal.ts'

export type Stores = ReturnType<typeof createStores>

/** Both stores, with a portal that answers nothing by itself. */
export function createStores() {
  const fake = fakePortal()
  const pinia = createPinia()
  createApp({}).use(pinia).provide(portalKey, fake.portal)
  const listsStore = useListsStore(pinia)
  return {
    fake,
    listsStore,
    moves: useMovesStore(pinia),
    /** Ids of the tasks in progress, as they are listed. */
    ids: () => listsStore.tasks.map(({ id }) => id),
    /** Reads a list of these tasks. */
    async loaded(...ids: readonly number[]): Promise<void> {
      const loading = listsStore.load()
      fake.reads[0]!.resolve(lists(ids.map(id => task(id))))
      await loading
    },
  }
}
