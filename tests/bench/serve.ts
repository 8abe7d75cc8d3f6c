import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/**
 * Serves built pages as `docs/hosting` tells a server to: compressed, named files for ever, pages asked for each
 * time, by GET and POST alike.
 * @param folders by the first part of the path
 * @param roundTrip milliseconds by which each answer is late
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  roundTrip: number,
): Promise<{ origin: string; close: () => void }> {
  const ready = new Map<string, Promise<Buffer>>()
  const compressed = async (file: string) => promisify(gzip)(await readFile(file), { level: 6 })

  const server = createServer((request, response) => {
    const [, name = '', ...path] = normalize(new URL(request.url!, 'http://x').pathname).split('/')
    const folder = folders[name]
    const file = join(folder ?? '', path.join('/') || 'index.html')
    if (!ready.has(file)) ready.set(file, compressed(file))
    Promise.all([ready.get(file)!, setTimeout(roundTrip)]).then(
      ([body]) => {
        response
          .writeHead(200, {
            'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
            'content-encoding': 'gzip',
            'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          })
          .end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
