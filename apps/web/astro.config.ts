import node from '@astrojs/node'
import { defineConfig } from 'astro/config'
import { config } from './src/config.ts'
import { MOST_PICTURE_FORM_BYTES } from './src/security/posted-forms.ts'

// The middleware allows this much to one form alone, and little to all others, by the length that a request declares.
export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: MOST_PICTURE_FORM_BYTES }),
  base: config.basePath || '/',
  trailingSlash: 'ignore',
  session: false,
  server: { port: config.port },
  devToolbar: { enabled: false },
  // One style sheet for the whole site, never inlined: the content security policy allows no inline style.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // `src/server` settles host, scheme and client address before Astro sees a request, so any host it passes on is right.
  security: { checkOrigin: true, allowedDomains: [{}] },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
})
