import { asMap, type PhpMap } from './list.ts'
import { RestError, type Method, type MethodContext } from './method.ts'
import { toPhp } from './php.ts'
import type { Cards, PortalSettings } from './settings.ts'

/** A handler that the app has registered for a placement: the portal's state, whoever's frame did it. */
export interface Binding {
  readonly placement: string
  readonly handler: string
  title: string
  description: string
  /** By the portal's codes of languages. */
  langAll: Readonly<Record<string, PhpMap>>
  options: PhpMap
  /** 0: for everybody. */
  userId: number
}

/**
 * The placements that a portal knows unless a test says otherwise, and the scope that the app needs to see each;
 * null: every app does.
 */
const scopes: Readonly<Record<string, string | null>> = {
  TASK_VIEW_TAB: 'task',
  TASK_VIEW_SIDEBAR: 'task',
  TASK_VIEW_TOP_PANEL: 'task',
  TASK_LIST_CONTEXT_MENU: 'task',
  TASK_USER_LIST_TOOLBAR: 'task',
  TASK_GROUP_LIST_TOOLBAR: 'task',
  TASK_ROBOT_DESIGNER_TOOLBAR: 'task',
  LEFT_MENU: null,
  USER_PROFILE_MENU: null,
  PAGE_BACKGROUND_WORKER: null,
  DEFAULT: null,
  CRM_DEAL_DETAIL_TAB: 'crm',
  CRM_DEAL_LIST_TOOLBAR: 'crm',
  CRM_LEAD_DETAIL_TAB: 'crm',
}

/** A hidden frame on every page of the portal. */
export const backgroundPlace = 'PAGE_BACKGROUND_WORKER'

/** Places that open the app in a slider over the page, which has a height of its own. */
const sliders: ReadonlySet<string> = new Set([
  'TASK_LIST_CONTEXT_MENU',
  'TASK_USER_LIST_TOOLBAR',
  'TASK_GROUP_LIST_TOOLBAR',
  'TASK_ROBOT_DESIGNER_TOOLBAR',
  'USER_PROFILE_MENU',
  'CRM_DEAL_LIST_TOOLBAR',
])

/** A new card opens the app in a slider as well. */
export const opensInSlider = (placement: string, cards: Cards): boolean =>
  sliders.has(placement) || (cards === 'new' && placement.startsWith('TASK_VIEW_'))

export const allPlacements: readonly string[] = Object.keys(scopes)

export function createBinding(placement: string, handler: string, more: Partial<Binding> = {}): Binding {
  return { title: '', description: '', langAll: {}, options: {}, userId: 0, ...more, placement, handler }
}

/**
 * What the portal's own page calls a place: in the user's language if the app said it, else the title, else the
 * app's name.
 */
export function titleOf({ langAll, title }: Binding, lang: string): string {
  return textOf(langAll[lang]?.TITLE) || title || 'Defer'
}

/** What a new card's row says below the title. */
export function descriptionOf({ langAll, description }: Binding, lang: string): string {
  return textOf(langAll[lang]?.DESCRIPTION) || description
}

/**
 * `placement.list` leaves out what the app has no scope for, except with FULL (docs
 * api-reference/widgets/placement-list.md).
 */
function visiblePlacements({ placements, scope }: PortalSettings, parameters: PhpMap): readonly string[] {
  const wanted = textOf(parameters.SCOPE)
  if (wanted) return placements.filter(code => scopes[code] === wanted)
  if (isTrue(parameters.FULL)) return placements
  return placements.filter(code => scopes[code] === null || scopes[code] === undefined || scope.includes(scopes[code]))
}

const list: Method = {
  scope: 'placement',
  run(context, parameters) {
    wantApp(context)
    return { result: visiblePlacements(context.settings, parameters) }
  },
}

const get: Method = {
  scope: 'placement',
  run(context) {
    wantApp(context)
    wantAdmin(context)
    return {
      result: context.bindings.map(({ placement, userId, handler, options, title, description, langAll }) => ({
        placement,
        userId,
        handler,
        options: toPhp(options),
        title,
        description,
        langAll: toPhp(langAll),
      })),
    }
  },
}

/** docs api-reference/widgets/placement-bind.md, widgets/index.md ("Common Mistakes") */
const bind: Method = {
  scope: 'placement',
  run(context, parameters) {
    wantApp(context)
    wantAdmin(context)
    const placement = required(parameters, 'PLACEMENT')
    const handler = required(parameters, 'HANDLER')
    if (!visiblePlacements(context.settings, {}).includes(placement))
      throw new RestError('ERROR_PLACEMENT_NOT_FOUND', 400, '', 'Placement not found')
    checkHandler(handler, context.settings.checksHandler ? context.appUrl : null)
    if (Number(parameters.USER_ID ?? 0) !== 0)
      throw new RestError('ERROR_PLACEMENT_USER_MODE', 400, '', 'User mode is not available')
    if (context.bindings.some(binding => binding.placement === placement && binding.handler === handler)) {
      throw new RestError('ERROR_CORE', 400, '', 'Unable to set placement handler: Handler already binded')
    }
    if (placement === backgroundPlace) checkBackground(context, parameters)
    const languages = Object.entries(asMap(parameters.LANG_ALL)).map(([lang, words]) => {
      const { TITLE, DESCRIPTION, GROUP_NAME } = asMap(words)
      return [lang, { TITLE: textOf(TITLE), DESCRIPTION: textOf(DESCRIPTION), GROUP_NAME: textOf(GROUP_NAME) }] as const
    })
    context.bindings.push(
      createBinding(placement, handler, {
        title: textOf(parameters.TITLE),
        description: textOf(parameters.DESCRIPTION),
        langAll: Object.fromEntries(languages),
        options: asMap(parameters.OPTIONS),
      }),
    )
    return { result: true }
  },
}

/** `count` counts each handler twice: once found, once removed (docs api-reference/widgets/placement-unbind.md). */
const unbind: Method = {
  scope: 'placement',
  run(context, parameters) {
    wantApp(context)
    wantAdmin(context)
    const placement = required(parameters, 'PLACEMENT')
    const handler = textOf(parameters.HANDLER)
    const { bindings } = context
    const kept = bindings.filter(
      binding => binding.placement !== placement || (handler !== '' && binding.handler !== handler),
    )
    const count = 2 * (bindings.length - kept.length)
    bindings.splice(0, bindings.length, ...kept)
    return { result: { count } }
  },
}

export const placementMethods: Readonly<Record<string, Method>> = {
  'placement.list': list,
  'placement.get': get,
  'placement.bind': bind,
  'placement.unbind': unbind,
}

/** Handlers belong to an app; a webhook has none. */
function wantApp({ isApp }: MethodContext): void {
  if (!isApp)
    throw new RestError(
      'WRONG_AUTH_TYPE',
      403,
      '',
      'Current authorization type is denied for this method Application context required',
    )
}

function wantAdmin({ settings }: MethodContext): void {
  if (!settings.admin) throw new RestError('ACCESS_DENIED', null, '', 'Access denied!')
}

function required(parameters: PhpMap, name: string): string {
  const value = parameters[name]
  if (value === undefined || value === null || value === '')
    throw new RestError('ERROR_ARGUMENT', 400, '', `Argument '${name}' is null or empty`, { argument: name })
  if (typeof value !== 'string')
    throw new RestError('ERROR_ARGUMENT', 400, '', `The value of an argument '${name}' must be of type string`, {
      argument: name,
    })
  return value
}

/** docs api-reference/widgets/universal/background-worker.md */
function checkBackground({ bindings }: MethodContext, parameters: PhpMap): void {
  if (!textOf(asMap(parameters.OPTIONS).errorHandlerUrl))
    throw new RestError('EMPTY_ERROR_HANDLER_URL', 400, '', 'You must specify a link to the error handler')
  if (bindings.some(({ placement }) => placement === backgroundPlace))
    throw new RestError('ERROR_PLACEMENT_MAX_COUNT', 400, '', 'Placement max count')
}

/**
 * The product takes a name without a dot, such as `localhost`, for none.
 * @param appUrl where handlers must be on the app's own host; ports are not compared
 */
function checkHandler(handler: string, appUrl: string | null): void {
  const url = URL.canParse(handler) ? new URL(handler) : undefined
  if (!url?.hostname.includes('.')) throw new RestError('ERROR_WRONG_HANDLER_URL', 400, '', 'Wrong handler URL')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RestError('ERROR_UNSUPPORTED_PROTOCOL', 400, '', 'Unsupported handler protocol')
  if (appUrl !== null && url.hostname !== new URL(appUrl).hostname)
    throw new RestError('ERROR_HANDLER_URL_MATCH', 400, '', "Handler URL host doesn't match application url")
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true'
