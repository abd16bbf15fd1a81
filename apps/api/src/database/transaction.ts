import type { Database, Entities } from './orm.js'

/** KEEP commits, UNDO rolls back: an expected refusal is an answer, not an exception. */
export type Verdict<T> = { kind: 'KEEP'; answer: T } | { kind: 'UNDO'; answer: T }

export const keep = <T>(answer: T): Verdict<T> => ({ kind: 'KEEP', answer })
export const undo = <T>(answer: T): Verdict<T> => ({ kind: 'UNDO', answer })

/**
 * Runs `work` in one transaction on a unit of work of its own. READ COMMITTED on PostgreSQL; on SQLite the process's one connection
 * is held until the end, so `work` must use nothing but the manager it is given.
 */
export async function transact<T>(database: Pick<Database, 'fork'>, work: (tx: Entities) => Promise<Verdict<T>>): Promise<T> {
  const tx = database.fork()
  await tx.begin()
  try {
    const verdict = await work(tx)
    if (verdict.kind === 'KEEP') await tx.commit()
    else await tx.rollback()
    return verdict.answer
  } catch (error) {
    // A rollback that fails as well must not hide why the transaction failed.
    if (tx.isInTransaction()) await tx.rollback().catch(() => undefined)
    throw error
  }
}
