import type { Core } from '@strapi/strapi'
import type { FieldValue, Version } from './archive.types'
import { type EntryField, fieldsOf } from './entry-fields'

type Row = Record<string, unknown>

const REFERENCE = { select: ['id', 'documentId'] }

/** What the database layer must load so that `versionOf` sees every part, link and picture. */
export function populateOf(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  const loaded = fieldsOf(strapi, uid).filter(({ kind }) => kind !== 'PLAIN')
  return Object.fromEntries(
    loaded.map(({ name, kind, target }) => [name, kind === 'PART' ? { populate: populateOf(strapi, target) } : REFERENCE]),
  )
}

/** A row of the database as it travels. The order of fields is the schema's, so that equal versions are equal as text. */
export const versionOf = (strapi: Core.Strapi, uid: string, row: Row): Version =>
  Object.fromEntries(fieldsOf(strapi, uid).map((field) => [field.name, valuesOf(strapi, field, row[field.name])]))

function valuesOf(strapi: Core.Strapi, field: EntryField, value: unknown): FieldValue {
  if (field.many) return ((value as unknown[] | null) ?? []).map((one) => oneOf(strapi, field, one))
  return value === null || value === undefined ? null : oneOf(strapi, field, value)
}

function oneOf(strapi: Core.Strapi, { kind, type, target }: EntryField, value: unknown): FieldValue {
  if (kind === 'PART') return versionOf(strapi, target, value as Row)
  if (kind === 'LINK' || kind === 'PICTURE') return (value as { documentId: string }).documentId
  return plainValue(type, value as string | number | boolean)
}

/** In one form, whatever database it comes from: SQLite keeps times as 09:00:00.000, PostgreSQL as 09:00:00. */
export function plainValue(type: string, value: string | number | boolean): string | number | boolean {
  if (type === 'datetime') return new Date(String(value)).toISOString()
  return type === 'time' ? `${String(value).slice(0, 8)}.000` : value
}

export const sameVersion = (one: Version | null, other: Version | null): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What Strapi's document service takes to write the version. `fileIds` gives a picture's number here by its documentId. */
export function dataOf(strapi: Core.Strapi, uid: string, version: Version, fileIds: ReadonlyMap<string, number>): Row {
  const written = (field: EntryField, value: FieldValue | undefined): unknown => {
    if (Array.isArray(value)) return value.map((one) => written(field, one))
    if (value === null || value === undefined) return null
    if (field.kind === 'PART') return dataOf(strapi, field.target, value as Version, fileIds)
    return field.kind === 'PICTURE' ? (fileIds.get(String(value)) ?? null) : value
  }
  return Object.fromEntries(fieldsOf(strapi, uid).map((field) => [field.name, written(field, version[field.name])]))
}

/** Every link and picture that a version names. */
export function namedIn(strapi: Core.Strapi, uid: string, version: Version, wanted: 'LINK' | 'PICTURE'): { target: string; id: string }[] {
  return fieldsOf(strapi, uid).flatMap(({ name, kind, target }) => {
    const values = [version[name] ?? []].flat()
    if (kind === 'PART') return values.flatMap((part) => namedIn(strapi, target, part as Version, wanted))
    return kind === wanted ? values.map((id) => ({ target, id: String(id) })) : []
  })
}
