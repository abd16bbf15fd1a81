import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'

export interface ChangeRow {
  /** Global id. */
  nodeId: string
  type: string
  /** Null once it is no longer public. */
  digest: string | null
  number: number
  /** ISO instant at which the change was found. */
  changedAt: string
}

const COLUMNS = 'node_id as "nodeId", type, digest, number, changed_at as "changedAt"'
const toRow = (row: ChangeRow): ChangeRow => ({ ...row, number: Number(row.number) })

/** The number of the latest change. Locks it until the end of the transaction, so that numbers are committed in their order. */
export async function lockLatest(tx: Entities, communityId: string): Promise<number> {
  const sql = `insert into public_change_counters (community_id, latest) values (:communityId, 0)
    on conflict (community_id) do update set latest = public_change_counters.latest returning latest`
  const [row] = await boundQuery<{ latest: number | string }>(tx, sql, { communityId })
  return Number(row?.latest ?? 0)
}

export const keepLatest = (tx: Entities, communityId: string, latest: number): Promise<unknown> =>
  boundQuery(tx, 'update public_change_counters set latest = :latest where community_id = :communityId', { communityId, latest })

export async function knownDigests(em: Entities, communityId: string): Promise<Map<string, Pick<ChangeRow, 'type' | 'digest'>>> {
  const sql = 'select node_id as "nodeId", type, digest from public_changes where community_id = :communityId'
  const rows = await boundQuery<Pick<ChangeRow, 'nodeId' | 'type' | 'digest'>>(em, sql, { communityId })
  return new Map(rows.map(({ nodeId, ...rest }) => [nodeId, rest]))
}

export const writeChange = (tx: Entities, communityId: string, { nodeId, type, digest, number, changedAt }: ChangeRow): Promise<unknown> =>
  boundQuery(
    tx,
    `insert into public_changes (community_id, node_id, type, digest, number, changed_at)
      values (:communityId, :nodeId, :type, :digest, :number, :changedAt)
      on conflict (community_id, node_id) do update set digest = excluded.digest, number = excluded.number, changed_at = excluded.changed_at`,
    { communityId, nodeId, type, digest, number, changedAt },
  )

/** In the order in which they were found, the latest change of each object. */
export async function changesAfter(em: Entities, communityId: string, after: number, limit: number): Promise<ChangeRow[]> {
  const sql = `select ${COLUMNS} from public_changes where community_id = :communityId and number > :after order by number limit :limit`
  return (await boundQuery<ChangeRow>(em, sql, { communityId, after, limit })).map(toRow)
}

export async function countAfter(em: Entities, communityId: string, after: number): Promise<number> {
  const sql = 'select count(*) as total from public_changes where community_id = :communityId and number > :after'
  const [row] = await boundQuery<{ total: number | string }>(em, sql, { communityId, after })
  return Number(row?.total ?? 0)
}
