import type { Clock } from '../../kernel/clock.js'
import type { CmsEntry } from '../cms-entry.js'
import type { ReplicaRepository } from '../replica/replica.repository.js'
import type { SyncLog } from '../sync.js'
import { admitPicture } from './admit-picture.js'
import { fetchUpload, type UploadSource } from './fetch-upload.js'
import type { PicturesRepository } from './pictures.repository.js'
import { planCovers } from './plan-covers.js'
import { pictureUrlsOf } from './show-pictures.js'

export interface PictureCopiesDeps extends UploadSource {
  pictures: PicturesRepository
  replica: Pick<ReplicaRepository, 'all'>
  clock: Clock
  log: SyncLog
  /** Told after new copies were kept. */
  arrived(): Promise<void>
  /** Told after pictures that nobody shows any more may have gone. */
  tidied(digests: ReadonlySet<string>): Promise<void>
}

const DAY_MS = 86_400_000
const KEPT_UNWANTED_MS = 30 * DAY_MS
/** Copies that may wait for others until readers see them. */
const BATCH = 8
/** Failures in one pass after which the CMS is left in peace. */
const PATIENCE = 3

/**
 * Brings copies of the pictures that published entries show, one at a time and beside the sync, so that no text ever waits for
 * a picture. What could not be had is tried again at every request; what was refused for its content only with `tidy`.
 */
export class PictureCopies {
  readonly #refused = new Set<string>()
  readonly #unreached = new Set<string>()
  #due: 'MISSING' | 'TIDY' | null = null
  #running: Promise<void> | null = null
  #closed = false

  constructor(private readonly deps: PictureCopiesDeps) {}

  request(kind: 'MISSING' | 'TIDY'): void {
    if (this.#due !== 'TIDY') this.#due = kind
    if (this.#closed || this.#running) return
    this.#running = this.#drain().finally(() => {
      this.#running = null
    })
  }

  /** Copies what is missing among these now, for an editor who waits; what cannot be had is left out. */
  async copyNow(sourceUrls: readonly string[]): Promise<void> {
    const held = await this.#heldUrls()
    for (const sourceUrl of sourceUrls) if (!held.has(sourceUrl)) await this.#copy(sourceUrl)
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#running
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.idle()
  }

  async #drain(): Promise<void> {
    while (this.#due && !this.#closed) {
      const due = this.#due
      this.#due = null
      try {
        await this.#pass(due)
      } catch (error) {
        this.deps.log.error({ err: error }, 'pictures could not be brought in step; the next reconcile tries again')
      }
    }
  }

  async #pass(due: 'MISSING' | 'TIDY'): Promise<void> {
    if (due === 'TIDY') this.#refused.clear()
    const rows = await this.deps.replica.all()
    const entries = rows.filter((row) => !row.withdrawn).map((row) => row.entry)
    await this.#copyMissing(new Set(entries.flatMap(pictureUrlsOf)))
    await this.#rememberCovers(entries)
    if (due === 'TIDY') await this.#tidy(entries)
  }

  async #copyMissing(wanted: ReadonlySet<string>): Promise<void> {
    let waiting = 0
    let unreachable = 0
    for (const sourceUrl of await this.#candidates(wanted)) {
      if (this.#closed || unreachable >= PATIENCE) break
      const outcome = await this.#copy(sourceUrl)
      if (outcome === 'UNREACHABLE') unreachable += 1
      if (outcome === 'KEPT') waiting += 1
      if (waiting < BATCH) continue
      await this.deps.arrived()
      waiting = 0
    }
    if (waiting > 0) await this.deps.arrived()
  }

  /** Those that failed before come last, so that they never keep others waiting. */
  async #candidates(wanted: ReadonlySet<string>): Promise<string[]> {
    const held = await this.#heldUrls()
    const missing = [...wanted].filter((sourceUrl) => !held.has(sourceUrl) && !this.#refused.has(sourceUrl))
    return missing.sort((a, b) => Number(this.#unreached.has(a)) - Number(this.#unreached.has(b)))
  }

  async #heldUrls(): Promise<Set<string>> {
    return new Set((await this.deps.pictures.held()).map((picture) => picture.sourceUrl))
  }

  async #copy(sourceUrl: string): Promise<'KEPT' | 'REFUSED' | 'UNREACHABLE'> {
    const { pictures, clock, log } = this.deps
    const upload = await fetchUpload(sourceUrl, this.deps)
    if (upload.kind === 'UNREACHABLE') {
      this.#unreached.add(sourceUrl)
      log.warn({ sourceUrl, reason: upload.reason }, 'a picture could not be fetched; what was shown before stays')
      return 'UNREACHABLE'
    }
    this.#unreached.delete(sourceUrl)
    const admission = upload.kind === 'BYTES' ? await admitPicture(upload.bytes) : upload
    if (admission.kind === 'ADMITTED') {
      await pictures.keep(sourceUrl, admission.master, clock.now())
      return 'KEPT'
    }
    this.#refused.add(sourceUrl)
    log.warn({ sourceUrl, reason: admission.kind }, 'a picture was refused; what was shown before stays')
    return 'REFUSED'
  }

  async #rememberCovers(entries: readonly CmsEntry[]): Promise<void> {
    const { pictures } = this.deps
    const remembered = new Map((await pictures.shownCovers()).map((cover) => [cover.entryId, cover]))
    const { remember, forget } = planCovers(entries, await this.#heldUrls(), remembered)
    await pictures.rememberCovers(remember)
    await pictures.forgetCovers(forget)
  }

  async #tidy(entries: readonly CmsEntry[]): Promise<void> {
    const { pictures, clock, log, tidied } = this.deps
    const now = clock.now()
    const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
    const shown = (await pictures.shownCovers()).map((cover) => cover.sourceUrl)
    await pictures.markWanted([...new Set([...entries.flatMap(pictureUrlsOf), ...shown])], now, before(DAY_MS))
    const removed = await pictures.removeUnwanted(before(KEPT_UNWANTED_MS))
    if (removed > 0) log.info({ removed }, 'pictures that nothing shows any more were removed')
    await tidied(new Set((await pictures.held()).map((picture) => picture.digest)))
  }
}
