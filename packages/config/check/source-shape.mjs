import { findDrawers, findOversized, findTextFaults } from './shape-rules.mjs'
import { readSourceFiles } from './source-files.mjs'

const files = readSourceFiles()
const faults = [...findOversized(files), ...findDrawers(files), ...findTextFaults(files)]
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
