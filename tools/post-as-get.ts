import type { Connect, Plugin } from 'vite'

/** Bitrix24 opens a hosted app with a form POST; the development servers answer it like a GET. */
export function postAsGet(): Plugin {
  const middleware: Connect.NextHandleFunction = (request, _response, next) => {
    if (request.method === 'POST') request.method = 'GET'
    next()
  }
  return {
    name: 'post-as-get',
    configureServer: server => void server.middlewares.use(middleware),
    configurePreviewServer: server => void server.middlewares.use(middleware),
  }
}
