import { StartProblem } from './start-problem.mjs'

/** What no public site may be without, and what to write there. @type {Record<string, { chinese: string, english: string }>} */
export const particulars = {
  HOST_UNIT: {
    chinese: '主办单位没有填，请在 .env 的 HOST_UNIT 写上全称。',
    english: 'HOST_UNIT is empty: give the full name of the unit that runs the site.',
  },
  TELEPHONE: {
    chinese: '电话没有填，请在 .env 的 TELEPHONE 写上有人接的号码。',
    english: 'TELEPHONE is empty: give a number that somebody answers.',
  },
  ICP_NUMBER: {
    chinese: 'ICP 备案号没有填，请写在 .env 的 ICP_NUMBER。',
    english: 'ICP_NUMBER is empty: give the number of the ICP filing.',
  },
  POLICE_NUMBER: {
    chinese: '公安备案号没有填，请写在 .env 的 POLICE_NUMBER。',
    english: 'POLICE_NUMBER is empty: give the number of the police filing.',
  },
}

/**
 * A production does not open without them; the demonstration is nobody's site.
 * @param {Record<string, string>} environment
 */
export const requireParticulars = (environment) => {
  if (environment.DEMO === 'true') return
  const missing = Object.entries(particulars).flatMap(([name, sentence]) => (environment[name]?.trim() ? [] : [sentence]))
  if (missing.length === 0) return
  throw new StartProblem(missing.map(({ chinese }) => chinese).join(''), missing.map(({ english }) => english).join(' '))
}
