import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localDateOf, lunarDateOf } from '@culture/calendar'
import { SiteDocument, type SiteQuery } from '@culture/contract/operations'
import { now } from '../../clock.ts'
import { config } from '../../config.ts'
import { queryContent } from '../../gateway/index.ts'
import { report } from '../../report.ts'

export type Community = SiteQuery['community']

const copyFile = config.dataDir === null ? null : join(config.dataDir, 'community-copy.json')
let lastWritten = ''

/**
 * Whose site this is. With the API down the last copy serves, from memory or, after a restart, from the disc:
 * every page, the error pages too, must show the telephone number. Null only where the API was never reached.
 */
export async function readCommunity(): Promise<{ community: Community | null; stale: boolean }> {
  const outcome = await queryContent(SiteDocument, {})
  if (outcome.kind === 'OK') {
    if (!outcome.stale) await keepCopy(outcome.data.community)
    return { community: outcome.data.community, stale: outcome.stale }
  }
  return { community: await readCopy(), stale: true }
}

async function keepCopy(community: Community): Promise<void> {
  const text = JSON.stringify(community)
  if (copyFile === null || text === lastWritten) return
  lastWritten = text
  await writeFile(copyFile, text).catch((error: unknown) => report({ level: 'warn', from: 'community', detail: String(error) }))
}

async function readCopy(): Promise<Community | null> {
  if (copyFile === null) return null
  const text = await readFile(copyFile, 'utf8').catch(() => null)
  if (text === null) return null
  const today = localDateOf(now())
  return { ...(JSON.parse(text) as Community), today, lunarToday: lunarDateOf(today).text }
}
