import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would pick graphql's ES build for our sources while Node gives its CommonJS build to Apollo and type-graphql:
// two copies of one library refuse each other's types.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  oxc: { decorator: { legacy: true } },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    setupFiles: ['reflect-metadata', '../../packages/config/test-run/same-seed.ts'],
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
})
