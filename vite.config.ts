import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Connect, type Plugin } from 'vite'

/** A portal opens a hosted app by form POST; a static server answers that as if it were a GET. */
function postAsGet(): Plugin {
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

export default defineConfig({
  base: './',
  // Only browsers from before 2023 need it, and without it they merely load modules later
  build: { modulePreload: { polyfill: false } },
  plugins: [
    postAsGet(),
    vue(),
    tailwindcss(),
  ],
})
