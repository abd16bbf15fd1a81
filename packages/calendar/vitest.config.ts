import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'calendar', include: ['src/**/*.test.ts'], setupFiles: ['../config/test-run/same-seed.ts'], testTimeout: 60_000 },
})
