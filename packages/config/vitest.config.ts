import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'config', include: ['**/*.test.{ts,mjs}'], setupFiles: ['./test-run/same-seed.ts'], testTimeout: 60_000 },
})
