/**
 * What the app needs from a portal: the port that stores and screens know. `src/bitrix24` implements it with the
 * SDK; tests use fakes.
 */
import type { DeferOutcome, MoveAnswer, ResumeOutcome } from './outcome.ts'
import type { Scope, TaskLists } from './lists.ts'
import type { PortalError } from './portal-error.ts'
import type { Opening } from './opening.ts'
import type { Choices } from './choices.ts'
import type { ReturnDates } from './returnDates.ts'

export interface Portal {
  /** Origin of the portal's pages; identifies the portal. */
  readonly origin: string
  /** The current time by the portal's clock, if known; the computer's clock may be wrong. */
  readonly now: () => Date
  /** BCP 47 tag of the language that the user has chosen in the portal. */
  readonly language: string
  readonly opening: Opening
  readonly isAdministrator: boolean
  /** False until an administrator has finished the installation. */
  readonly isInstalled: boolean
  /** True when nobody has opened the app before. */
  readonly isFirstRun: boolean
  /** A hidden frame of the app on every page of the portal brings tasks back: an administrator has chosen so. */
  readonly hasBackground: () => boolean
  readonly tasks: PortalTasks
  /** Where the portal offers the app. Loaded when asked for: few users ever need it. */
  readonly loadPlaces: () => Promise<PortalPlaces>
  /** The portal's bell. Loaded when asked for: most of the time there is nothing to tell. */
  readonly loadNotices: () => Promise<PortalNotices>
  readonly frame: PortalFrame
  readonly preferences: PortalPreferences
}
export interface Placement {
  /** `DEFAULT`, `TASK_VIEW_TAB`, … */
  readonly code: string
  readonly options: Readonly<Record<string, unknown>>
}

/** What has become of tasks that were due. */
export interface BroughtBack extends MoveAnswer<ResumeOutcome> {
  /** The remaining dates. */
  readonly returnDates: ReturnDates
  /** More tasks are due than one request can bring back. */
  readonly isMore: boolean
  /** Of the tasks that were due, as far as they were read. */
  readonly titles?: ReadonlyMap<number, string>
}

/**
 * Moves accept any number of ids and never throw a `PortalError`; failures are reported as outcomes. Each call
 * sends one request for the first ids, as many as fit, plus further requests only if it must find out or repair
 * what that request did. The answer has an outcome for each id that it covered. The caller calls again for the
 * rest, waits or stops.
 */
export interface PortalTasks {
  /**
   * Yields the lists as they arrive; each item contains everything read so far.
   * @throws {PortalError}
   */
  readonly list: (scope: Scope) => AsyncIterable<TaskLists>
  /**
   * Defers tasks in progress, on every kind of portal.
   * @param until when the tasks return; none: when somebody resumes them
   * @param returnPaused ids of those that somebody had paused before an earlier deferral, which is renewed by this one
   */
  readonly defer: (
    ids: readonly number[],
    scope: Scope,
    until?: Date | null,
    returnPaused?: ReadonlySet<number>,
  ) => Promise<MoveAnswer<DeferOutcome>>
  /** Puts deferred tasks back in progress. One that is not deferred any more is left alone. */
  readonly resume: (ids: readonly number[], scope: Scope) => Promise<MoveAnswer<ResumeOutcome>>
  /**
   * Takes `defer` back: as `resume`, but a task that somebody had paused before it was deferred is paused again, and
   * one that somebody else has deferred since is left alone.
   */
  readonly undo: (ids: readonly number[], scope: Scope) => Promise<MoveAnswer<ResumeOutcome>>
  /**
   * Finds out what became of tasks whose deferral was `unsettled`, and defers or restarts tasks that the app has
   * left paused. Handles all ids in one call.
   */
  readonly settleDefer: (ids: readonly number[], scope: Scope) => Promise<MoveAnswer<DeferOutcome>>
  /** The same of tasks that were to be resumed. */
  readonly settleResume: (ids: readonly number[], scope: Scope) => Promise<MoveAnswer<ResumeOutcome>>
  /**
   * Resumes deferred tasks that are due, as many as fit in a request, if their deferral still is the one that the
   * date was given to. Reads the dates first if they are older than five seconds. The outcomes are empty if no task
   * is due. A task that was renewed earlier and not started is started.
   * @param scope of the lists that are wanted; null: none
   * @param except tasks that are left as they are
   * @throws {PortalError} when the dates could not be read
   */
  readonly bringBack: (scope: Scope | null, except?: ReadonlySet<number>) => Promise<BroughtBack>
  /** When the next task is due; in the past if one is due now; null for never. @param except tasks that do not count */
  readonly nextDue: (except?: ReadonlySet<number>) => Date | null
  /** What is known of return dates, for frames that read nothing themselves. */
  readonly choices: () => Choices
  /** What came back needs no attention any more. */
  readonly dismiss: (ids: readonly number[]) => void
  /** Gives deferred tasks another date, or none. @returns all dates @throws {PortalError} */
  readonly setReturnDate: (ids: readonly number[], until: Date | null) => Promise<ReturnDates>
  /** The address of a task's card in the portal. Known once a list has been read. */
  readonly address: (id: number) => string
}

export interface PortalFrame {
  /** True if the portal is known to give the frame a height of its own (a slider, a full page) and to take none. */
  readonly fills: boolean
  /**
   * Asks for a height in CSS pixels.
   * @param onAnswer called with false when the portal has not answered for a second: it takes no height here, as in
   * a slider; with true when it answers
   */
  readonly resizeTo: (height: number, onAnswer?: (obeys: boolean) => void) => void
  /** Sets the title of the portal's page, if the app is a page of its own. */
  readonly setTitle: (title: string) => void
  /** Ends the installation: the portal shows the app to everybody and reloads its page. It gives no answer. */
  readonly finishInstallation: () => void
  /**
   * Opens a task's card over the page and resolves when it is closed. If the portal can't, or does not answer,
   * it follows the card's address.
   */
  readonly openTask: (id: number) => Promise<void>
}

/** The notices in the user's bell, for which the app needs a permission that it may not have. */
export interface PortalNotices {
  /** False also if the portal does not say. Never rejects. */
  readonly isPermitted: () => Promise<boolean>
  /**
   * @param message in the portal's own codes, such as `[URL=…]…[/URL]`
   * @param tag an earlier notice with the same one is replaced
   * @returns false if the portal does not permit it to the app
   * @throws {PortalError} when the request was not answered
   */
  readonly add: (message: string, tag: string) => Promise<boolean>
}

/** Kept by the portal for this user and app. */
export interface PortalPreferences {
  readonly get: (name: string) => string | null
  readonly set: (name: string, value: string) => void
}

export const places = ['taskCard', 'myTaskList', 'projectTaskList', 'taskMenu', 'leftMenu', 'background'] as const
/** Where the portal can offer the app; `background`: as a hidden frame on every page, which brings tasks back. */
export type Place = (typeof places)[number]

export interface PlacesAnswer {
  /** Whether the app is bound there, for each place that this portal has. */
  readonly bound: ReadonlyMap<Place, boolean>
  /** Changes that were requested but not made. */
  readonly failures: ReadonlyMap<Place, PortalError>
  /**
   * An administrator had switched the background on, and it is no longer bound: the portal removes it if it slows
   * pages down.
   */
  readonly isBackgroundLost: boolean
}

/**
 * For administrators. Each call sends one request, `moveHere` two, and one more if the stored choice of the
 * background has to be corrected.
 * @throws {PortalError}
 */
export interface PortalPlaces {
  readonly read: () => Promise<PlacesAnswer>
  /** Binds and unbinds places as wanted, and returns what is bound then. Call `read` first. */
  readonly change: (wanted: ReadonlyMap<Place, boolean>) => Promise<PlacesAnswer>
  /** Makes places that open another address of the app open this one. */
  readonly moveHere: () => Promise<PlacesAnswer>
}
