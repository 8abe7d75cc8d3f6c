/**
 * Replaces what axios uses to report the progress of a request, 0.3 kB gzip, in the build (`vite.config.ts`): it does
 * so only for who asks by `onUploadProgress` or `onDownloadProgress`. Any use throws an error that names this file.
 */
export function progressEventReducer(): never {
  throw new Error('this part of axios is not part of the build: see tools/stubs/axios-progress.ts')
}
