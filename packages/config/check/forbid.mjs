/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IForbiddenRuleType['from']} from
 * @param {object} to
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
export const forbid = (name, comment, from, to) => /** @type {any} */ ({ name, comment, severity: 'error', from, to })

// Paths are matched wherever a tree stands, so that the tests can seed a violation of each rule in a folder of their own.
export const api = '(^|/)apps/api/src'
export const web = '(^|/)apps/web/src'
export const tests = String.raw`\.test\.ts$|/testing/`
