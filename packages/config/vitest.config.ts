import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'config', include: ['**/*.test.{ts,mjs}'], testTimeout: 60_000 } })
