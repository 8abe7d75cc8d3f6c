import { createHash } from 'node:crypto'
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

/**
 * The page's own policy, for the built app: the development server needs more. Where requests may go is narrowed down when the portal is known
 * (`src/policy.ts`); who may frame the page only a header can say (docs/hosting).
 */
function contentSecurityPolicy(): Plugin {
  const policy = (styles: readonly string[]) => [
    'default-src \'none\'', 'script-src \'self\'', `style-src 'self' ${styles.map(style => `'sha256-${style}'`).join(' ')}`, 'img-src \'self\'',
    'connect-src https: http:', 'object-src \'none\'', 'base-uri \'none\'', 'form-action \'none\'', 'require-trusted-types-for \'script\'', 'trusted-types vue',
  ].join('; ')
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => html.replace('<meta charset="utf-8">', (charset) => {
        const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => createHash('sha256').update(style!).digest('base64'))
        return `${charset}\n  <meta http-equiv="Content-Security-Policy" content="${policy(styles)}">`
      }),
    },
  }
}

export default defineConfig({
  base: './',
  // Only browsers from before 2023 need it, and without it they merely load modules later
  build: { modulePreload: { polyfill: false } },
  plugins: [
    postAsGet(),
    contentSecurityPolicy(),
    vue(),
    tailwindcss(),
  ],
})
