import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'browser-check',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/product/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // After all others: the whole product runs beside these, and the cores are theirs.
    sequence: { groupOrder: 1 },
  },
})
