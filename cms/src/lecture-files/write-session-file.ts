import { createHash } from 'node:crypto'
import { fullDateText, localDateOf } from '@culture/calendar'
import { escaped, fileName, printedPage, zipAsOnUnix, zipTime } from '@culture/contract'
import { strToU8, zipSync } from 'fflate'
import type { EventLifeAnswer } from '../event-life/event-life.types'
import type { FilePart } from './lecture-file.types'
import type { SavedSession } from './read-session'
import { sessionFacts, sessionTitle } from './session-facts'
import { sessionParts } from './session-parts'
import { readPhotos, type SessionPhoto } from './session-photos'

const INDEX = '目录.html'
const SUMS = '校验清单 SHA-256.txt'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function indexPage(
  session: SavedSession,
  parts: readonly FilePart[],
  photos: readonly SessionPhoto[],
  files: Map<string, Uint8Array>,
  now: Date,
) {
  const missing = parts.flatMap((part) => (part.missing ? [`<li>${escaped(part.missing)}</li>`] : []))
  const rows = [...files].map(
    ([path, bytes]) =>
      `<tr><td><a href="${path.split('/').map(encodeURIComponent).join('/')}">${escaped(path)}</a></td><td class="hash">${sha256(bytes)}</td></tr>`,
  )
  const captions = photos.map(({ name, caption }) => `<li>${escaped(`${name}：${caption}`)}</li>`)
  return printedPage(
    `目录 ${sessionTitle(session)}`,
    sessionFacts(session),
    `<p>整理时间：${fullDateText(localDateOf(now))}</p>`,
    '<h2>还缺什么</h2>',
    missing.length > 0 ? `<ul>${missing.join('')}</ul>` : '<p>七样都齐了。</p>',
    ...(captions.length > 0 ? ['<h2>照片</h2>', `<ul>${captions.join('')}</ul>`] : []),
    `<h2>文件</h2><table><thead><tr><th>文件</th><th>SHA-256</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  )
}

/** The file of a session as one zip: its seven parts, its pictures, an index that names what is missing, and checksums. */
export async function writeSessionFile(
  session: SavedSession,
  life: EventLifeAnswer['life'],
  now: Date,
): Promise<{ bytes: Uint8Array; name: string }> {
  const parts = sessionParts(session, life)
  const photos = await readPhotos(session)
  const files = new Map<string, Uint8Array>()
  for (const { number, title, page } of parts) if (page) files.set(`${number} ${title}.html`, strToU8(page))
  for (const { name, bytes } of photos) files.set(`照片/${name}`, bytes)
  files.set(INDEX, strToU8(indexPage(session, parts, photos, files, now)))
  files.set(SUMS, strToU8([...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')))
  const mtime = zipTime(now)
  // Pictures are compressed already.
  const entries = [...files].map(
    ([path, bytes]) => [path, [bytes, { ...zipAsOnUnix, mtime, level: path.startsWith('照片/') ? 0 : 6 }]] as const,
  )
  return { bytes: zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]), name: fileName(sessionTitle(session)) }
}
