/** Maximum length in characters; anything longer was not written by this app. */
const longest = 200_000
/** Milliseconds. */
const lifetime = 14 * 86_400_000
const keyBytes = 32
const ivBytes = 12

export interface Sealed {
  /** What was written last; null where there is nothing, or nothing that this key opens. Never rejects. @param revive as for `JSON.parse` */
  readonly read: (revive?: (name: string, value: unknown) => unknown) => Promise<unknown>
  /** Never rejects: where nothing can be kept, nothing is. */
  readonly write: (value: unknown) => Promise<void>
  readonly remove: () => void
}

/**
 * A value in the browser's storage that only whoever has the key can read (AES-GCM). What can't be opened is deleted: another user's, another version's,
 * one that was altered or is two weeks old.
 * @param name of the item
 * @param context what it belongs to; with another one it can't be opened
 * @param key 32 bytes in base64url, kept somewhere else; null while there is none
 * @param keep called with a new key
 */
export function sealed(name: string, context: string, key: () => string | null, keep: (key: string) => void): Sealed {
  const remove = () => void attempt(() => localStorage.removeItem(name))

  async function read(revive?: Parameters<Sealed['read']>[0]): Promise<unknown> {
    const text = attempt(() => localStorage.getItem(name))
    if (!text) return null
    try {
      const [at = '', iv = '', data = ''] = text.length > longest ? [] : text.split(' ')
      if (Date.now() - Number(at) > lifetime) throw new RangeError()
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv), additionalData: bound(context, at) }, await imported(toBytes(key() ?? '')), toBytes(data))
      return JSON.parse(new TextDecoder().decode(opened), revive) as unknown
    } catch {
      remove()
      return null
    }
  }

  async function write(value: unknown): Promise<void> {
    try {
      if (!isKey(key())) keep(toText(crypto.getRandomValues(new Uint8Array(keyBytes))))
      const at = String(Date.now())
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const text = new TextEncoder().encode(JSON.stringify(value))
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(context, at) }, await imported(toBytes(key() ?? '')), text)
      localStorage.setItem(name, `${at} ${toText(iv)} ${toText(new Uint8Array(data))}`)
    } catch {
      // No secure context, no storage, or a full one
      remove()
    }
  }

  return { read, write, remove }
}

const isKey = (text: string | null) => text !== null && attempt(() => toBytes(text).length) === keyBytes
const bound = (context: string, at: string) => new TextEncoder().encode(`${context} ${at}`)
const imported = (key: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])

const toText = (bytes: Uint8Array) => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
const toBytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))

function attempt<T>(task: () => T): T | null {
  try {
    return task()
  } catch {
    return null
  }
}
