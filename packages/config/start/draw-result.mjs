import { createHash, createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fromCaller } from './command-line.mjs'
import { StartProblem } from './start-problem.mjs'

/** @typedef {{ commitment: string, seed: string, order: { rank: number, entryHash: string }[] }} DrawResult */

/** @param {string} address */
const fetchText = async (address) => {
  const answer = await fetch(address).catch(() => {
    throw new StartProblem(`连不上 ${address}，请核对地址和网络。`, `${address} cannot be reached: check the address and the network.`)
  })
  if (answer.status === 404)
    throw new StartProblem(
      '这个地址还没有抽签结果：还没抽签，或者没有这场抽签。',
      `${address} answers 404: lots are not drawn yet, or there is no such draw.`,
    )
  if (!answer.ok)
    throw new StartProblem(
      `网站现在答不上来（${answer.status}），请过一会儿再试。`,
      `${address} answers ${answer.status}: try again later.`,
    )
  return answer.text()
}

/** @param {string} path */
const readText = (path) =>
  readFile(path, 'utf8').catch(() => {
    throw new StartProblem(`没有找到文件 ${path}，或者读不了。`, `No such file, or it cannot be read: ${path}`)
  })

/** @param {string} text @returns {unknown} */
const parse = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @param {unknown} value */
const isDigest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null

/** @param {unknown} value @returns {value is DrawResult} */
const isDrawResult = (value) =>
  isObject(value) &&
  isDigest(value.commitment) &&
  isDigest(value.seed) &&
  Array.isArray(value.order) &&
  value.order.every((entry) => isObject(entry) && Number.isInteger(entry.rank) && isDigest(entry.entryHash))

/**
 * The published result of a draw.
 * @param {string} source an address or a file
 * @returns {Promise<DrawResult>}
 */
export const readDrawResult = async (source) => {
  const result = parse(await (/^https?:/.test(source) ? fetchText(source) : readText(fromCaller(source))))
  if (isDrawResult(result)) return result
  throw new StartProblem(
    '这不是抽签结果文件，请用 draw.json 的地址，或从那里存下来的文件。',
    `${source} does not hold the result of a draw: give the address of a draw.json, or the file that was taken from there.`,
  )
}

/**
 * Computes a draw again, from nothing but its result: in what it differs, in Chinese and English.
 * @param {DrawResult} result
 * @returns {string[]}
 */
export const faultsOf = ({ commitment, seed, order }) => {
  const key = Buffer.from(seed, 'hex')
  const numbers = order.map(({ entryHash }) => BigInt(`0x${createHmac('sha256', key).update(entryHash, 'ascii').digest('hex')}`))
  const faults = []
  if (createHash('sha256').update(key).digest('hex') !== commitment)
    faults.push('种子不是事先承诺的那一个。 · The seed is not the one that was promised.')
  if (order.some(({ rank }, at) => rank !== at + 1)) faults.push('名次有缺或有重。 · Ranks are missing or twice.')
  if (new Set(order.map(({ entryHash }) => entryHash)).size !== order.length)
    faults.push('有一份报名出现了两次。 · An entry stands there twice.')
  if (numbers.some((number, at) => at > 0 && number < (numbers[at - 1] ?? 0n)))
    faults.push('顺序不是由种子算出来的。 · The order is not the one that the seed gives.')
  return faults
}
