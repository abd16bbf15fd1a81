import type { Core } from '@strapi/strapi'
import { isEntryId } from '../export/read-export-query'
import type { FieldValue, Version } from './archive.types'
import { type EntryField, fieldsOf } from './entry-fields'
import { plainValue } from './entry-version'
import { Refusal } from './refusal'

const isText = (value: unknown) => typeof value === 'string'
const texts = ['string', 'text', 'richtext', 'uid', 'enumeration', 'date']
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?$/
const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...Object.fromEntries(texts.map((type) => [type, isText])),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  time: (value) => typeof value === 'string' && TIME.test(value),
  datetime: (value) => typeof value === 'string' && new Date(value).getTime() >= 0 && new Date(value).toISOString() === value,
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Takes a version from an archive: only fields of the schema, each of its type. A field that the archive does not know, being older,
 * is empty; one that this program does not know is refused, because it would be lost.
 */
export function readVersion(strapi: Core.Strapi, uid: string, value: unknown, where: string): Version {
  const fields = fieldsOf(strapi, uid)
  const known = new Set(fields.map(({ name }) => name))
  if (!isRecord(value)) throw new Refusal({ code: 'BROKEN_CONTENT', where })
  const unknown = Object.keys(value).find((name) => !known.has(name))
  if (unknown) throw new Refusal({ code: 'BROKEN_CONTENT', where: `${where}.${unknown}` })
  return Object.fromEntries(fields.map((field) => [field.name, readField(strapi, field, value[field.name], `${where}.${field.name}`)]))
}

function readField(strapi: Core.Strapi, field: EntryField, value: unknown, where: string): FieldValue {
  if (field.many) {
    if (!Array.isArray(value ?? [])) throw new Refusal({ code: 'BROKEN_CONTENT', where })
    return ((value ?? []) as unknown[]).map((one, index) => readOne(strapi, field, one, `${where}[${index}]`))
  }
  return value === null || value === undefined ? null : readOne(strapi, field, value, where)
}

function readOne(strapi: Core.Strapi, { kind, type, target }: EntryField, value: unknown, where: string): FieldValue {
  if (kind === 'PART') return readVersion(strapi, target, value, where)
  const fits = kind === 'PLAIN' ? plain[type]?.(value) : isEntryId(value)
  if (!fits) throw new Refusal({ code: 'BROKEN_CONTENT', where })
  return kind === 'PLAIN' ? plainValue(type, value as string | number | boolean) : (value as FieldValue)
}
