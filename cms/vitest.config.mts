import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'cms',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['../packages/config/test-run/same-seed.ts'],
    hookTimeout: 120_000,
    testTimeout: 30_000,
  },
})
