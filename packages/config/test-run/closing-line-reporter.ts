import type { Reporter, SerializedError, TestModule } from 'vitest/node'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** `12 passed, 0 failed` with `, 3 skipped` only where something was. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A file that cannot even be loaded, or an error outside any test, counts as one failure: it must never look green. */
export const countTests = (modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts => {
  const counts: Counts = { passed: 0, failed: unhandled.length, skipped: 0 }
  for (const module of modules) {
    counts.failed += module.errors().length
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1
      else counts.failed += 1
    }
  }
  return counts
}

/** Writes the closing line after everything else, for machines that read only the end of the output. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const line = closingLine(countTests(modules, unhandled))
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
