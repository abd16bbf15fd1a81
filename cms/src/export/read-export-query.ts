import { publishedTypes } from '@culture/contract'
import type { EntryFilter } from './published-entries'
import { isPublishedType } from './published-types'

const MAX_IDS = 100
const ID = /^[a-z0-9]{1,40}$/

export const isEntryId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** Lists are separated by commas. Null when anything is not as the protocol says. */
export function readExportQuery(query: Record<string, unknown>): { filter: EntryFilter; page: number } | null {
  const types = listOf(query.type)
  const ids = listOf(query.ids)
  const page = query.page === undefined ? 1 : Number(query.page)
  const updatedSince = query.updatedSince === undefined ? null : new Date(String(query.updatedSince))
  const wellFormed =
    (types ?? []).every(isPublishedType) &&
    (ids ?? []).every(isEntryId) &&
    (ids ?? []).length <= MAX_IDS &&
    Number.isInteger(page) &&
    page >= 1 &&
    !Number.isNaN(updatedSince?.getTime())
  return wellFormed ? { filter: { types: types?.filter(isPublishedType) ?? publishedTypes, ids, updatedSince }, page } : null
}

/** Null when the parameter is not there or empty: then nothing is filtered. */
function listOf(value: unknown): string[] | null {
  if (typeof value !== 'string' || value === '') return null
  return value.split(',').map((part) => part.trim())
}
