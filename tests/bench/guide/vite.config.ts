import ui from '@bitrix24/b24ui-nuxt/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  build: { chunkSizeWarningLimit: 2_000 },
  plugins: [vue(), ui({ router: false, autoImport: { dts: false }, components: { dts: false } })],
})
