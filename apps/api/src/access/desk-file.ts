import type { Permission } from './rules/permissions.js'
import type { StaffViewer } from './viewer.js'

export interface FileRefusal {
  kind: 'REFUSED'
  status: 400 | 403 | 404 | 409
  code: string
  /** For the member of staff, in Chinese: what is wrong and what to do. */
  message: string
}

interface NamedFile {
  type: keyof typeof fileTypes
  name: string
}

/** STREAM: too large to be held whole; each piece is made when the one before has left. */
export type FileAnswer =
  | (NamedFile & { kind: 'FILE'; bytes: Uint8Array })
  | (NamedFile & { kind: 'STREAM'; pieces: AsyncIterable<Uint8Array> })
  | FileRefusal

/** By the ending of the file's name. */
export const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const

/** Something that staff take away as a file: a module says what and for whom, the edge sees to who asks and how it is sent. */
export interface DeskFile {
  /** `/desk/…`; parameters begin with a colon. */
  path: string
  need: Permission
  answer(viewer: StaffViewer, params: Readonly<Record<string, string>>, body: unknown): Promise<FileAnswer>
}

/** The header that names a file; a name outside Latin letters is told in the way of RFC 6266. */
export function disposition({ name, type }: NamedFile): string {
  const encoded = encodeURIComponent(`${name}.${type}`).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
  return `attachment; filename="file.${type}"; filename*=UTF-8''${encoded}`
}
