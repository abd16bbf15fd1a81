import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { importRules } from './import-rules.mjs'

/** @typedef {{ rule: string, from: string, to: string }} Violation */

/**
 * @param {string} base the folder that holds apps/, packages/ and cms/
 * @param {string[]} folders
 * @returns {Promise<Violation[]>}
 */
export const findImportViolations = async (base, folders) => {
  const { forbidden, options } = importRules
  const result = await cruise(folders, { ...options, baseDir: base, validate: true, ruleSet: { forbidden } })
  if (typeof result.output === 'string') throw new Error('dependency-cruiser answered with text instead of its findings')
  return result.output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from: join(from), to }))
}
