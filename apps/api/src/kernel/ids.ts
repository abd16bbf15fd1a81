import { randomUUID } from 'node:crypto'

export interface GlobalId {
  type: string
  id: string
}

/** Opaque id of the public graph. */
export const toGlobalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url')

/** Null for anything that `toGlobalId` did not make. */
export function fromGlobalId(globalId: string): GlobalId | null {
  const match = /^([A-Za-z]+):(.+)$/.exec(Buffer.from(globalId, 'base64url').toString('utf8'))
  const [, type, id] = match ?? []
  return type && id ? { type, id } : null
}

export const newId = (): string => randomUUID()
