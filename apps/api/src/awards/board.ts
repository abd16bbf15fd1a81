import { boundQuery } from '../database/bound-query.js'
import type { Database, Entities } from '../database/orm.js'
import type { Sealer } from '../kernel/encryption.js'
import { CycleBoard } from './cycles/cycle-board.js'
import { AwardBoard } from './honours/award-board.js'
import { showAward, showWords } from './honours/show-award.js'
import { boardMark, shownAwards, validCertificates } from './honours/shown-awards.repository.js'
import { NoticeBoard, type ShownNotice } from './notices/notice-board.js'
import { allNotices, type CandidateRow, candidates } from './notices/notices.repository.js'
import { shownPictures } from './pictures/pictures.repository.js'
import { type ShownPicture, showPicture } from './pictures/show-picture.js'
import type { AwardNoticeRow } from './records/evidence.entity.js'
import { allCycles } from './records/nominations.repository.js'

interface BoardLog {
  error(line: object, message: string): void
}

const confirmed = new Set(['APPROVED', 'AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED'])
const onBoard = new Set(['PUBLICITY', 'OBJECTION_HANDLING'])

const isNamed = (row: CandidateRow): row is CandidateRow & { nameSealed: string } =>
  row.nameSealed !== null && row.newest === 1 && onBoard.has(row.state)

/** Everything of the awards that everybody may read, in memory; read anew when a record has changed. */
export class PublicBoard {
  readonly awards = new AwardBoard()
  readonly notices = new NoticeBoard()
  readonly cycles = new CycleBoard()
  #pictures: ReadonlyMap<string, readonly ShownPicture[]> = new Map()
  #mark: string | null = null
  #version = 0

  constructor(
    private readonly database: Pick<Database, 'fork'>,
    private readonly sealer: Sealer,
    private readonly communityId: string,
    private readonly log: BoardLog,
  ) {}

  /** Grows with every change. */
  get version(): number {
    return this.#version
  }

  picturesOf(awardId: string): readonly ShownPicture[] {
    return this.#pictures.get(awardId) ?? []
  }

  /** Instants at which the clock alone changes what is said. */
  boundaries(): number[] {
    const windows = this.cycles
      .all()
      .flatMap(({ nominationsFrom, nominationsUntil }) => [Date.parse(nominationsFrom), Date.parse(nominationsUntil)])
    return [...this.notices.all().map(({ closesAt }) => closesAt.getTime()), ...windows].sort((a, b) => a - b)
  }

  /** Reads the records anew where they have changed: one small query, or a handful. */
  async refresh(): Promise<void> {
    const em = this.database.fork()
    const mark = await boardMark(em, this.communityId)
    if (mark === this.#mark) return
    await this.#read(em)
    this.#mark = mark
    this.#version += 1
  }

  async #read(em: Entities): Promise<void> {
    const { communityId, sealer } = this
    const rows = await shownAwards(em, communityId)
    const shown = rows.flatMap((row) => this.#opened(row.id, () => showAward(row, sealer)))
    this.awards.show(shown, await validCertificates(em, communityId))
    this.cycles.show(await allCycles(em, communityId))
    const standingRows = await candidates(em, communityId)
    const standing = Map.groupBy(standingRows, ({ noticeId }) => noticeId)
    this.notices.show((await allNotices(em, communityId)).map((notice) => this.#notice(notice, standing.get(notice.id) ?? [])))
    const noticed = standingRows.filter(isNamed).map((row) => ({ ...row, id: row.awardId }))
    const faces = new Map([...noticed, ...rows].map((face) => [face.id, face]))
    const pictures = (await shownPictures(em, communityId)).flatMap((row) =>
      this.#opened(row.awardId, () => showPicture(row, faces.get(row.awardId), sealer)),
    )
    this.#pictures = Map.groupBy(pictures, ({ awardId }) => awardId)
  }

  #notice(notice: AwardNoticeRow, rows: readonly CandidateRow[]): ShownNotice {
    const { id, cycleId, round, startsOn, endsOn } = notice
    const open = notice.completedAt === null
    const named = rows.filter(isNamed)
    const candidatesShown = named.flatMap((row) =>
      this.#opened(row.awardId, () => ({ awardId: row.awardId, ...showWords({ ...row, id: row.awardId }, this.sealer) })),
    )
    return {
      ...{ id, cycleId, round, startsOn, endsOn, closesAt: new Date(notice.closesAt), extended: notice.closesAt > notice.plannedClose },
      ...{ completed: !open, candidates: open ? candidatesShown : [], candidateCount: rows.length },
      confirmedCount: rows.filter(({ state }) => confirmed.has(state)).length,
      settled: rows.every(({ state }) => !onBoard.has(state)),
    }
  }

  /** A record whose name does not open, after a lost key, is left out; the others stay. */
  #opened<T>(awardId: string, show: () => T): T[] {
    try {
      return [show()]
    } catch (err) {
      this.log.error({ err, awardId }, 'an award cannot be shown: its name does not open')
      return []
    }
  }
}

/** Whether anything was ever written here. */
export async function isEmpty(database: Pick<Database, 'fork'>, table: 'awards' | 'award_cycles', communityId: string): Promise<boolean> {
  const sql = `select count(*) as total from ${table} where community_id = :communityId`
  const [row] = await boundQuery<{ total: number | string }>(database.fork(), sql, { communityId })
  return Number(row?.total ?? 0) === 0
}
