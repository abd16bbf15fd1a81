import readExcelFile from 'read-excel-file/node'
import type { TestServer } from './test-server.js'

export type LedgerRow = Record<string, unknown>

/** Below the title, who hands it in, and how it was counted. */
const ROWS_ABOVE = 3

/** A ledger fetched from the desk and read back: its rows by the heads of their columns. */
export async function readLedger(
  server: Pick<TestServer, 'app'>,
  token: string,
  kind: string,
  period: string,
  sheet = 0,
): Promise<LedgerRow[]> {
  const headers = { authorization: `Bearer ${token}` }
  const reply = await server.app.inject({ method: 'POST', url: `/desk/ledgers/${kind}`, payload: { period }, headers })
  if (reply.statusCode !== 200) throw new Error(reply.body)
  const sheets = await readExcelFile(reply.rawPayload)
  const [heads = [], ...rows] = sheets[sheet]?.data.slice(ROWS_ABOVE) ?? []
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])))
}
