/**
 * Replaces the SDK's sliders and its dialogs for choosing people, 1 kB gzip, in the build (`vite.config.ts`): the app
 * sends `openPath` itself and has no such dialog. Any use, here or in a later SDK, throws an error that names this file.
 */
const NotBuilt = class {
  constructor() {
    return new Proxy(this, {
      get() {
        throw new Error('this part of the SDK is not part of the build: see tools/stubs/sdk-frame.ts')
      },
    })
  }
}
export { NotBuilt as SliderManager, NotBuilt as DialogManager }
