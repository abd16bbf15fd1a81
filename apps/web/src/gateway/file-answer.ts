import type { DeskFileOutcome } from './fetch-desk-file.ts'

/** A file of the API, handed on as it comes and kept by nobody on the way. */
export const fileAnswer = ({ body, type, disposition }: Extract<DeskFileOutcome, { kind: 'FILE' }>): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': disposition, 'cache-control': 'no-store' } })
