import { setTimeout as pause } from 'node:timers/promises'
import { startOwnProduct } from '@culture/config/start/own-product'
import { type Editor, logIn } from '../src/editor.ts'
import { writeReport } from '../src/report.ts'
import { printSpreads, type Spread, spreadOf } from '../src/spread.ts'
import { type Readers, type Seen, seen } from '../src/visible.ts'

const publishes = Number(process.argv[2] ?? 200)
if (!Number.isInteger(publishes) || publishes < 1) throw new Error('Say how many publishes as a whole number: npm run bench -- publish 200')
const entries = 20
const minute = 60_000
/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9'

const product = await startOwnProduct({ LOG_LEVEL: 'error' })
const { apiUrl, siteUrl, cmsUrl, environment, editorPassword } = product
const readers: Readers = { apiUrl, siteUrl, clientAddressSecret: environment.CLIENT_ADDRESS_SECRET ?? '' }

interface Entry {
  id: string
  slug: string
}

const writeEntries = async (editor: Editor): Promise<Entry[]> => {
  const written: Entry[] = []
  for (let nth = 0; nth < entries; nth += 1) {
    const slug = `publish-${nth}`
    written.push({ id: await editor.write(slug), slug })
  }
  return written
}

interface Publish extends Seen {
  answered: number
}

/** A title that no line break of the page can tear apart. */
const publishOnce = async (editor: Editor, { id, slug }: Entry, title: string, every: number): Promise<Publish> => {
  const from = performance.now()
  const looking = seen(readers, slug, title, from, every)
  await editor.publish(id, slug, title)
  const answered = performance.now() - from
  return { answered, ...(await looking) }
}

const spreads = (suffix: string, all: readonly Publish[]): Spread[] => [
  spreadOf(
    `the CMS has answered${suffix}`,
    all.map(({ answered }) => answered),
  ),
  spreadOf(
    `it is in /graphql${suffix}`,
    all.map(({ graph }) => graph),
  ),
  spreadOf(
    `it is on the page${suffix}`,
    all.map(({ page }) => page),
  ),
]

/** One after another: each is seen before the next is pressed. */
const publishWithMessages = async (editor: Editor, all: readonly Entry[]): Promise<Publish[]> => {
  const done: Publish[] = []
  for (let nth = 0; nth < publishes; nth += 1) {
    const entry = all[nth % all.length]
    if (entry) done.push(await publishOnce(editor, entry, `P${nth}Q`, 20))
    if (nth % 50 === 49) console.log(`• ${nth + 1} of ${publishes}`)
  }
  return done
}

/** Spread over a minute, so that they fall on every moment between two reconciles. */
const publishWithoutMessages = async (all: readonly Entry[]): Promise<Publish[]> => {
  environment.API_URL = nowhere
  await product.restartService('cms')
  const editor = await logIn(cmsUrl, editorPassword)
  console.log('• every message to the API is lost from now on')
  return Promise.all(
    all.map(async (entry, nth) => {
      await pause((nth * minute) / all.length)
      return publishOnce(editor, entry, `L${nth}Q`, 250)
    }),
  )
}

try {
  const editor = await logIn(cmsUrl, editorPassword)
  const written = await writeEntries(editor)
  const told = await publishWithMessages(editor, written)
  const lost = await publishWithoutMessages(written)
  const found = [...spreads('', told), ...spreads(', every message lost', lost)]
  printSpreads(found)
  console.log(`\nwritten to ${writeReport('publish', { publishes, spreads: found })}`)
} finally {
  await product.stop()
}
