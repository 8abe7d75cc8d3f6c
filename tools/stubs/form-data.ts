/**
 * Replaces what axios makes JSON of forms with, 0.4 kB gzip, in the build (`vite.config.ts`): the SDK sends no form.
 * Any use throws an error that names this file.
 */
export default function formDataToJSON(): never {
  throw new Error('this part of axios is not part of the build: see tools/stubs/form-data.ts')
}
