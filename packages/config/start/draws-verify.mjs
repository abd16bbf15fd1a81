// Computes a published draw again, from nothing but the file of its result: npm run draws:verify -- <address or file>
import { createHash, createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'

const [source] = process.argv.slice(2)
if (!source) {
  console.error('Say which: npm run draws:verify -- https://…/events/<name>/draw.json, or the file that was taken from there.')
  process.exit(2)
}

const read = async () => {
  if (!/^https?:/.test(source)) return readFile(source, 'utf8')
  const answer = await fetch(source)
  if (!answer.ok) throw new Error(`${source} answers ${answer.status}: lots are not drawn yet, or there is no such draw.`)
  return answer.text()
}

/** @type {{ commitment: string, seed: string, order: { rank: number, entryHash: string }[] }} */
const { commitment, seed, order } = JSON.parse(await read())
const key = Buffer.from(seed, 'hex')
/** @param {string} entryHash */
const numberOf = (entryHash) => BigInt(`0x${createHmac('sha256', key).update(entryHash, 'ascii').digest('hex')}`)
const numbers = order.map(({ entryHash }) => numberOf(entryHash))

const faults = []
if (createHash('sha256').update(key).digest('hex') !== commitment) faults.push('The seed is not the one that was promised.')
if (order.some(({ rank }, at) => rank !== at + 1)) faults.push('Ranks are missing or twice.')
if (new Set(order.map(({ entryHash }) => entryHash)).size !== order.length) faults.push('An entry stands there twice.')
if (numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0n))) faults.push('The order is not the one that the seed gives.')

for (const fault of faults) console.error(fault)
if (faults.length === 0) console.log(`The draw holds: ${order.length} entries, in the order that the promised seed gives.`)
process.exit(faults.length === 0 ? 0 : 1)
