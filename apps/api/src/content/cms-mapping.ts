import { type PublishedData, type PublishedType, publishedTypes } from '@culture/contract'
import { z } from 'zod'
import type { CmsEntry } from './cms-entry.js'
import { activity, instant, lectureSession } from './cms-event-shapes.js'

const text = z.string()
const name = z.string().min(1)
const nullableText = text.nullable()
const nullableCount = z.number().int().min(0).nullable()
const awardCategory = z.enum(['CIVILIZED_FAMILY', 'SCHOLARLY_FAMILY', 'DEDICATED_WORKER', 'BEAUTIFUL_FAMILY'])
const festivalKeys = [
  'SPRING_FESTIVAL',
  'LANTERN',
  'QINGMING',
  'DRAGON_BOAT',
  'QIXI',
  'MID_AUTUMN',
  'DOUBLE_NINTH',
  'NEW_YEARS_EVE',
  'LABA',
  'DRAGON_HEAD',
  'WINTER_SOLSTICE',
] as const

const estate = z.object({
  key: name,
  name,
  buildings: z.array(text),
  unitsPerBuilding: z.number().int(),
  floors: z.number().int(),
  roomsPerFloor: z.number().int(),
})

const shapes: { [T in PublishedType]: z.ZodType<PublishedData[T]> } = {
  activity,
  'lecture-session': lectureSession,
  series: z.object({ slug: name, name, intro: nullableText }),
  team: z.object({
    slug: name,
    name,
    kind: z.enum(['ARTS', 'VOLUNTEER']),
    artForm: nullableText,
    intro: text,
    memberCount: nullableCount,
    practice: nullableText,
    recruiting: z.boolean(),
    contactPhone: nullableText,
  }),
  venue: z.object({
    name,
    address: nullableText,
    estate: nullableText,
    stepFree: z.boolean(),
    indoor: z.boolean(),
    seats: nullableCount,
    directions: nullableText,
    accessibility: nullableText,
  }),
  festival: z.object({ key: z.enum(festivalKeys), name, rule: text, intro: nullableText }),
  'award-scheme': z.object({
    slug: name,
    name,
    category: awardCategory,
    cycle: text,
    level: z.enum(['COMMUNITY', 'SUBDISTRICT', 'COUNTY', 'CITY', 'PROVINCE', 'NATIONAL']),
    criteria: z.array(text),
    awardingBody: text,
    documentNo: nullableText,
    noticeUnit: z.enum(['NATURAL', 'WORKDAY']),
    noticeDays: z.number().int(),
    validYears: z.number(),
  }),
  'family-story': z.object({
    slug: name,
    title: name,
    displayName: text,
    body: text,
    category: awardCategory.nullable(),
    consentScope: z.enum(['SITE_MASKED', 'SITE_NAMED', 'MEDIA']),
    awardKey: nullableText,
  }),
  partner: z.object({ name, role: nullableText, url: nullableText }),
  page: z.object({ slug: name, title: name, body: text }),
  'site-settings': z.object({
    name,
    adminPath: z.array(text),
    hostUnit: text,
    telephone: text,
    address: text,
    officeHours: nullableText,
    icpNumber: nullableText,
    policeNumber: nullableText,
    demo: z.boolean(),
    facts: z.array(z.object({ label: text, text })),
    sourceNote: text,
    estates: z.array(estate),
    consentVersion: text,
  }),
}

const envelope = z.object({ type: z.enum(publishedTypes), id: name, communityId: name, updatedAt: instant, data: z.unknown() })

export type MappedEntry =
  | { kind: 'ENTRY'; entry: CmsEntry }
  /** Never carries the refused value: it may hold anything. */
  | { kind: 'UNKNOWN_SHAPE'; id: string | null; faults: string[] }

const faultsOf = (error: z.ZodError): string[] => error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.code}`)

/** What the CMS sent, or where it differs from the contract. Fields that the contract does not know are dropped. */
export function mapEntry(raw: unknown): MappedEntry {
  const outer = envelope.safeParse(raw)
  if (!outer.success) {
    const id = typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null
    return { kind: 'UNKNOWN_SHAPE', id, faults: faultsOf(outer.error) }
  }
  const inner = shapes[outer.data.type].safeParse(outer.data.data)
  if (!inner.success) return { kind: 'UNKNOWN_SHAPE', id: outer.data.id, faults: faultsOf(inner.error) }
  return { kind: 'ENTRY', entry: { ...outer.data, data: inner.data } as CmsEntry }
}
