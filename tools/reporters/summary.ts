import { appendFileSync } from 'node:fs'

/** What a run of tests has come to, for `tools/test.ts`. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Prints how long each file of tests took, the longest first, and leaves the counts where `npm test` adds them up. */
export function summarise(files: ReadonlyMap<string, number>, counts: Counts): void {
  const rows = [...files].sort(([, one], [, other]) => other - one)
  if (rows.length > 0)
    console.log(
      `\nSeconds by file\n${rows.map(([file, milliseconds]) => `${(milliseconds / 1000).toFixed(1).padStart(8)}  ${file}`).join('\n')}\n`,
    )
  if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${JSON.stringify(counts)}\n`)
}
