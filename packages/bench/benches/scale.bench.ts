import { startOwnProduct } from '@culture/config/start/own-product'
import { startFakeCms } from '@culture/fixtures'
import { fillTown } from '../src/fill-town.ts'
import { largeTown, type Town } from '../src/large-town.ts'
import { type Look, type Looks, lookAround } from '../src/look-around.ts'
import { writeReport } from '../src/report.ts'

/** Of the size that the bar names. A smaller share is for a look at a busy machine, and says so in its result. */
const share = Number(process.argv[2] ?? 1)
if (!(share > 0 && share <= 1)) throw new Error('Say which share of the full size as a number up to 1: npm run bench -- scale 1')
/** Sign-ups take by far the most time; their share may be smaller still. */
const shareOfSignUps = Number(process.argv[3] ?? share)
const whole: Town = { events: Math.round(5_000 * share), households: 2_917, full: Math.max(1, Math.round(34 * shareOfSignUps)) }
const tenth: Town = { events: Math.round(whole.events / 10), households: 2_917, full: Math.max(1, Math.round(whole.full / 10)) }
const bars = { seededSeconds: 60, slower: 2 }
const secret = 'content-secret-of-the-bench-content-secret'

interface Found {
  town: Town
  signUps: number
  published: number
  signedUp: number
  looks: Looks
}

/** A CMS that is there over HTTP only: writing five thousand drafts in Strapi would measure Strapi. */
const measure = async (town: Town): Promise<Found> => {
  const now = new Date()
  const cms = await startFakeCms({ entries: largeTown(town, now), secret, clock: { now: () => new Date() }, pageSize: 100 })
  const product = await startOwnProduct({ LOG_LEVEL: 'error', CONTENT_SECRET: secret, CMS_URL: cms.url }, ['api', 'web'])
  try {
    const filled = await fillTown(product, town)
    const looks = await lookAround(product)
    return { town, ...filled, looks }
  } finally {
    await product.stop()
    await cms.close()
  }
}

const print = ({ town, signUps, published, signedUp }: Found): void =>
  console.log(`${town.events} events in ${published} s, ${signUps} sign-ups of ${town.households} households in ${signedUp} s`)

const small = await measure(tenth)
print(small)
const large = await measure(whole)
print(large)
const nothing = { p50: 0, p95: 0 }
const rows = Object.entries(large.looks).map(([name, after]) => ({ name, before: small.looks[name] ?? nothing, after }))
const inWords = (of: 'p50' | 'p95', before: Look, after: Look): string =>
  `${of} ${before[of].toFixed(1).padStart(7)} → ${after[of].toFixed(1).padStart(7)} ms ${(after[of] / before[of]).toFixed(2).padStart(6)} ×`
console.log(`a tenth of it → all of it; the bar is ${bars.slower} × of p95`)
for (const { name, before, after } of rows)
  console.log(`${name.padEnd(26)} ${inWords('p95', before, after)}   ${inWords('p50', before, after)}`)
console.log(`written to ${writeReport('scale', { share, shareOfSignUps, bars, small, large, rows })}`)
