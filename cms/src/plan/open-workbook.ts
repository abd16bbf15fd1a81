import { readFile, stat } from 'node:fs/promises'
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import type { Cell, WorkbookProblem } from './plan.types'
import { cellsOf, sheetNamed } from './sheet-xml'

const MB = 1024 * 1024
const limits = { file: 20 * MB, unpacked: 64 * MB, parts: 2_000, rows: 3_000, columns: 200 }
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ZIP = Buffer.from([0x50, 0x4b])

export type OpenWorkbook = { kind: 'ROWS'; rows: Cell[][] } | { kind: 'REFUSED'; problem: WorkbookProblem }
const refused = (problem: WorkbookProblem): OpenWorkbook => ({ kind: 'REFUSED', problem })

/**
 * The cells of a plan: of the sheet called `name`, else of the first one; the nth row is the nth of the sheet. Formulas and merged cells
 * are refused: what a person sees in them is not what stands in the file.
 */
export async function openWorkbook(file: string, name: string): Promise<OpenWorkbook> {
  const info = await stat(file).catch(() => null)
  if (!info?.isFile()) return refused({ code: 'NO_FILE' })
  if (info.size > limits.file) return refused({ code: 'TOO_LARGE' })
  const bytes = await readFile(file)
  if (bytes.subarray(0, OLE.length).equals(OLE)) return refused({ code: 'OLD_OR_LOCKED' })
  const parts = bytes.subarray(0, ZIP.length).equals(ZIP) ? unpack(bytes) : { kind: 'BROKEN' as const }
  if (parts.kind === 'TOO_LARGE') return refused({ code: 'TOO_LARGE' })
  return parts.kind === 'PARTS' ? readParts(parts.parts, name) : refused({ code: 'NOT_XLSX' })
}

type Unpacked = { kind: 'PARTS'; parts: Unzipped } | { kind: 'TOO_LARGE' } | { kind: 'BROKEN' }

/** No part ever becomes larger than the archive says it is, and what it says is limited. */
function unpack(bytes: Buffer): Unpacked {
  let [count, size] = [0, 0]
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1
        size += originalSize
        return count <= limits.parts && size <= limits.unpacked
      },
    })
    return count > limits.parts || size > limits.unpacked ? { kind: 'TOO_LARGE' } : { kind: 'PARTS', parts }
  } catch {
    return { kind: 'BROKEN' }
  }
}

async function readParts(parts: Unzipped, name: string): Promise<OpenWorkbook> {
  const sheet = sheetNamed((path) => (parts[path] ? strFromU8(parts[path]) : null), name)
  if (!sheet) return refused({ code: 'NOT_XLSX' })
  const { xml, formulas, merged, rows, columns } = cellsOf(sheet.xml)
  if (formulas.length > 0) return refused({ code: 'FORMULAS', cells: formulas })
  if (merged.length > 0) return refused({ code: 'MERGED', cells: merged })
  if (rows > limits.rows || columns > limits.columns) return refused({ code: 'TOO_LARGE' })
  try {
    // Only what was looked at above is read: the same parts, packed anew.
    const repacked = Buffer.from(zipSync({ ...parts, [sheet.path]: strToU8(xml) }, { level: 0 }))
    return { kind: 'ROWS', rows: (await readSheet(repacked, sheet.name)) as unknown as Cell[][] }
  } catch {
    return refused({ code: 'NOT_XLSX' })
  }
}
