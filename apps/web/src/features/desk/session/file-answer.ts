import type { fetchDeskFile } from '../../../gateway/index.ts'

type DeskFile = Extract<Awaited<ReturnType<typeof fetchDeskFile>>, { kind: 'FILE' }>

/** A file of the API, handed on as it comes. */
export const fileAnswer = ({ body, type, disposition }: DeskFile): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': disposition } })
