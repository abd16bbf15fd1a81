import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** One run over every workspace; each one's own settings live in its `vitest.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: ['apps/*/vitest.config.ts', 'packages/*/vitest.config.ts', 'cms/vitest.config.mts'],
    reporters: ['default', fileURLToPath(new URL('./test-run/closing-line-reporter.ts', import.meta.url))],
  },
})
