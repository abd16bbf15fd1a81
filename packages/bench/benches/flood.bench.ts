import { readFileSync } from 'node:fs'
import { startOwnProduct } from '@culture/config/start/own-product'
import { sendAll } from '../src/crowd.ts'
import { hostileDocuments } from '../src/hostile.ts'
import { writeReport } from '../src/report.ts'
import { asResident } from '../src/residents.ts'
import { load, median } from '../src/rounds.ts'
import { printSpreads, spreadOf } from '../src/spread.ts'

const bars = { milliseconds: 25, bytes: 2_048, kept: 0.8 }
const [rounds, seconds, connections] = [5, 4, 50]
/** How often each document comes again while good traffic runs. */
const everyMs = 1_000
const query = readFileSync(new URL('../src/home.graphql', import.meta.url), 'utf8')
const from = new Date(new Date().setUTCMinutes(0, 0, 0)).toISOString()

const product = await startOwnProduct({ LOG_LEVEL: 'error' })
const { apiUrl, environment } = product
const url = new URL(`${apiUrl}/graphql`)
let asked = 0
const sender = () => asResident(environment.CLIENT_ADDRESS_SECRET, 0xf00000 + (asked++ % 60_000))

const sendHostile = (at: number, documents = hostileDocuments) =>
  sendAll(
    documents.map(({ document }) => ({ url, headers: sender(), body: JSON.stringify({ query: document }) })),
    at,
  )

/** One connection; its opening is not timed. */
const onePass = async () => (await sendHostile(1, [{ name: 'opening', document: '{ __typename }' }, ...hostileDocuments])).slice(1)

/** One at a time, with nothing else going on: how long each takes to refuse, at best of three. */
const refuseEach = async () => {
  const passes = [await onePass(), await onePass(), await onePass()]
  return hostileDocuments.map(({ name }, nth) => {
    const answers = passes.map((pass) => pass[nth]).filter((answer) => answer !== undefined)
    return {
      name,
      // Old clients are told in an answer with status 200; what counts is that there is no data.
      refused: answers.every(({ body }) => body.includes('"errors"') && !body.includes('"data"')),
      milliseconds: Math.min(...answers.map(({ milliseconds }) => milliseconds)),
      bytes: Math.max(...answers.map(({ body }) => Buffer.byteLength(body))),
    }
  })
}

const good = {
  name: 'front page’s question',
  url: apiUrl,
  requests: () =>
    Array.from({ length: 400 }, (_, nth) => ({
      ...{ method: 'POST' as const, path: '/graphql', body: JSON.stringify({ query, variables: { from } }) },
      headers: asResident(environment.CLIENT_ADDRESS_SECRET, nth),
    })),
}

const underFlood = async (): Promise<number> => {
  let flooding: Promise<unknown> = sendHostile(8)
  const timer = setInterval(() => {
    flooding = Promise.all([flooding, sendHostile(8)])
  }, everyMs)
  const { requestsPerSecond } = await load(good, seconds, connections)
  clearInterval(timer)
  await flooding
  return requestsPerSecond
}

const traffic = async () => {
  const [alone, flooded]: [number[], number[]] = [[], []]
  await load(good, 1, connections)
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`• round ${round} of ${rounds}`)
    alone.push((await load(good, seconds, connections)).requestsPerSecond)
    flooded.push(await underFlood())
  }
  return { alone: Math.round(median(alone)), flooded: Math.round(median(flooded)) }
}

try {
  const refused = await refuseEach()
  const { alone, flooded } = await traffic()
  const spread = spreadOf(
    'refused',
    refused.map(({ milliseconds }) => milliseconds),
  )
  printSpreads([spread], 'a hostile document is')
  const bytes = Math.max(...refused.map((each) => each.bytes))
  const kept = flooded / alone
  console.log(`largest refusal ${bytes} bytes (bar ${bars.bytes}); longest ${spread.most} ms (bar ${bars.milliseconds})`)
  console.log(
    `good traffic: ${alone} a second alone, ${flooded} with ${hostileDocuments.length} hostile documents a second: ${kept.toFixed(2)} (bar ${bars.kept})`,
  )
  console.log(`written to ${writeReport('flood', { bars, refused, alone, flooded, kept })}`)
  const answered = refused.filter((each) => !each.refused)
  if (answered.length > 0) throw new Error(`Not refused: ${answered.map(({ name }) => name).join('; ')}`)
} finally {
  await product.stop()
}
