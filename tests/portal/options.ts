import { asMap, type PhpMap } from './list.ts'
import { RestError, type Method, type MethodContext } from './method.ts'
import { toPhp, toTexts } from './php.ts'

// `user.option.*` and `app.option.*` (docs api-reference/common/settings/): texts by name, merged by name, never
// deleted

/**
 * What REST changes of the user's options is a copy: the first command of a PHP process reads it, and each `set`
 * writes all of it. So whatever another process has stored since then, under any name, is put back (source, rest
 * module).
 */
function copyOfUser({ process, userOptions }: MethodContext): Record<string, unknown> {
  return (process.ofUser ??= { ...userOptions })
}

function writeUser({ process, userOptions }: MethodContext): void {
  for (const name of Object.keys(userOptions)) delete userOptions[name]
  Object.assign(userOptions, process.ofUser)
}

function getter(optionsOf: (context: MethodContext) => Record<string, unknown>): Method {
  return {
    scope: null,
    run(context, { option }) {
      wantApp(context)
      // As they are now: a later command of the batch may change them
      const options = { ...optionsOf(context) }
      if (typeof option === 'string' && option !== '') return { result: options[option] ?? null }
      return { result: toPhp(options) }
    },
  }
}

interface SetterOptions {
  readonly admit?: (context: MethodContext) => void
  readonly write?: (context: MethodContext) => void
}

function setter(
  optionsOf: (context: MethodContext) => Record<string, unknown>,
  { admit, write }: SetterOptions,
): Method {
  return {
    scope: null,
    run(context, parameters) {
      wantApp(context)
      admit?.(context)
      // Without `options` the whole query is stored; a nested value is replaced whole
      const given =
        typeof parameters.options === 'object' && parameters.options !== null ? asMap(parameters.options) : parameters
      Object.assign(optionsOf(context), toTexts(given) as PhpMap)
      write?.(context)
      return { result: true }
    },
  }
}

/**
 * Options are an app's; a webhook has none. 403 in both tables of statuses (docs
 * api-reference/common/settings/user-option-get.md).
 */
function wantApp({ isApp }: MethodContext): void {
  if (!isApp) throw new RestError('ACCESS_DENIED', 403, '', 'Access denied! Application context required')
}

function wantAdministrator({ settings }: MethodContext): void {
  if (!settings.admin) throw new RestError('ACCESS_DENIED', null, '', 'Administrator authorization required')
}

export const optionMethods: Readonly<Record<string, Method>> = {
  'user.option.get': getter(copyOfUser),
  'user.option.set': setter(copyOfUser, { write: writeUser }),
  'app.option.get': getter(context => context.appOptions),
  'app.option.set': setter(context => context.appOptions, { admit: wantAdministrator }),
}
