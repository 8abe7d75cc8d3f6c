/** The stores and their portal, made anew for each test of the file that imports this. */
import { beforeEach } from 'vitest'
import { createStores, type Stores } from './stores.ts'

export let fake: Stores['fake']
export let listsStore: Stores['listsStore']
export let moves: Stores['moves']
export let ids: Stores['ids']
export let loaded: Stores['loaded']

beforeEach(() => void ({ fake, listsStore, moves, ids, loaded } = createStores()))
