import type { Core } from '@strapi/strapi'
import { setUpOnce } from '../setup-once'
import { eventPartWords } from '../words/event-part-words'
import { eventWords } from '../words/event-words'
import { pagePartWords } from '../words/page-part-words'
import { peopleWords } from '../words/people-words'
import { siteWords } from '../words/site-words'
import type { FieldWords, FormWords, TypeWords } from '../words/words.types'

export const typeWords: Readonly<Record<string, TypeWords>> = { ...eventWords, ...peopleWords, ...siteWords }
export const partWords: Readonly<Record<string, FormWords>> = { ...eventPartWords, ...pagePartWords }

interface Configuration {
  settings: Record<string, unknown>
  metadatas: Record<string, { edit?: Record<string, unknown>; list?: Record<string, unknown> }>
  layouts: { list: readonly string[]; edit: { name: string; size: number }[][] }
}
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>
}

const ROW = 12
const fullRow = new Set(['component', 'richtext'])
/** Columns of lists that no form has a field for. */
const columns: Record<string, FieldWords> = {
  id: ['序号'],
  documentId: ['编号'],
  createdAt: ['建立时间'],
  updatedAt: ['最近修改'],
  publishedAt: ['发布时间'],
  createdBy: ['建立人'],
  updatedBy: ['修改人'],
  review: ['交稿'],
}

/** Gives every form its Chinese labels, help, order of fields and list columns. */
export async function applyWords(strapi: Core.Strapi): Promise<void> {
  await setUpOnce(strapi, 'words', [typeWords, partWords, columns], async () => {
    const service = (name: string): ConfigurationService => strapi.plugin('content-manager').service(name)
    for (const [type, words] of Object.entries(typeWords))
      await applyTo(strapi, service('content-types'), `api::${type}.${type}`, words, words)
    for (const [part, words] of Object.entries(partWords)) await applyTo(strapi, service('components'), part, words, null)
  })
}

async function applyTo(
  strapi: Core.Strapi,
  service: ConfigurationService,
  uid: string,
  form: FormWords,
  list: TypeWords | null,
): Promise<void> {
  const current = await service.findConfiguration({ uid })
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, { type: string }> }
  await service.updateConfiguration(
    { uid },
    {
      settings: {
        ...current.settings,
        mainField: form.mainField,
        defaultSortBy: list?.sort[0] ?? form.mainField,
        defaultSortOrder: list?.sort[1] ?? 'ASC',
        ...(list ? { pageSize: 20 } : {}),
      },
      metadatas: Object.fromEntries(
        Object.entries(current.metadatas).map(([name, meta]) => [name, labelled(meta, form.fields[name] ?? columns[name])]),
      ),
      layouts: {
        list: list?.list ?? current.layouts.list,
        edit: form.rows.map((row) =>
          row.map((name) => ({ name, size: fullRow.has(attributes[name]?.type ?? '') ? ROW : ROW / row.length })),
        ),
      },
    },
  )
}

function labelled(meta: Configuration['metadatas'][string], words: FieldWords | undefined): Configuration['metadatas'][string] {
  if (!words) return meta
  const [label, help = ''] = words
  return { ...(meta.edit ? { edit: { ...meta.edit, label, description: help } } : {}), list: { ...meta.list, label } }
}
