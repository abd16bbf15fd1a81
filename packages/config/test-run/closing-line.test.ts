import { describe, expect, it } from 'vitest'
import type { SerializedError, TestModule } from 'vitest/node'
import { closingLine, countTests } from './closing-line-reporter.js'

type State = 'passed' | 'failed' | 'skipped' | 'pending'

/** As much of a Vitest module as is counted. */
const moduleOf = (states: State[], errors = 0, suiteErrors = 0) =>
  ({
    errors: () => Array(errors).fill({}),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [{ errors: () => Array(suiteErrors).fill({}) }],
    },
  }) as unknown as TestModule

const unhandled = { message: 'x' } as SerializedError

describe('the closing line', () => {
  it.each([
    [[moduleOf(['passed', 'passed'])], [], '2 passed, 0 failed'],
    [[moduleOf(['passed', 'failed']), moduleOf(['skipped'])], [], '1 passed, 1 failed, 1 skipped'],
    [[moduleOf([], 1)], [], '0 passed, 1 failed'],
    [[moduleOf(['skipped'], 0, 1)], [], '0 passed, 1 failed, 1 skipped'],
    [[moduleOf(['passed', 'pending'])], [], '1 passed, 1 failed'],
    [[moduleOf(['passed'])], [unhandled], '1 passed, 1 failed'],
  ])('counts what ran, what broke and what was left out', (modules, errors, line) => {
    expect(closingLine(countTests(modules, errors))).toBe(line)
  })
})
