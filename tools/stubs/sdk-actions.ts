/**
 * Replaces the SDK's ways of asking that this app never uses, 3 kB gzip, in the build (`vite.config.ts`): all of REST
 * version 3, and lists read to their end. Any of them, here or in a later SDK, throws an error that names this file.
 */
function fail(): never {
  throw new Error('this part of the SDK is not part of the build: see tools/stubs/sdk-actions.ts')
}

/** The SDK makes one to hand it its logger. */
export const ActionsManagerV3 = class {
  constructor() {
    return new Proxy(this, { get: (_target, name) => (name === 'setLogger' ? () => {} : fail()) })
  }
}

const NotBuilt = class {
  constructor() {
    fail()
  }
}
export { NotBuilt as CallListV2, NotBuilt as FetchListV2, NotBuilt as BatchByChunkV2 }
