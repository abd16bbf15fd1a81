import type { StrapiApp } from '@strapi/strapi/admin'
import { MomentInput } from './moment-input'
import { TimeInput } from './time-input'
import { WholeNumberInput } from './whole-number-input'

interface FieldLayout {
  attribute: { component?: string; repeatable?: boolean }
}
interface EditLayout {
  layout: FieldLayout[][][]
  components: Record<string, { layout: FieldLayout[][] }>
}

/** Lists of times that are edited by fields of ours, by the component that they repeat. */
const lists: Record<string, string> = { 'event.meeting': 'global::meetings', 'event.slot': 'global::slots' }

function withOwnList(field: FieldLayout): FieldLayout {
  const { component = '', repeatable } = field.attribute
  const customField = repeatable ? lists[component] : undefined
  return customField ? { ...field, attribute: { ...field.attribute, customField } as FieldLayout['attribute'] } : field
}
const withOwnLists = (rows: FieldLayout[][]): FieldLayout[][] => rows.map((row) => row.map(withOwnList))

/** Fields in place of Strapi's own: theirs have English names, write 2,027 for a year and read times by the clock of the computer. Call in `register`. */
export function registerFields(app: StrapiApp): void {
  app.addFields([
    { type: 'datetime', Component: MomentInput as never },
    { type: 'time', Component: TimeInput as never },
    { type: 'integer', Component: WholeNumberInput as never },
  ])
  app.customFields.register([
    listField('meetings', '时间', () => import('./meetings-input')),
    listField('slots', '时段', () => import('./slots-input')),
  ])
}

const listField = (name: string, words: string, load: () => Promise<unknown>) => {
  const label = { id: `culture.${name}`, defaultMessage: words }
  return { name, type: 'json' as const, intlLabel: label, intlDescription: label, components: { Input: load as never } }
}

/** The schema stays as it is: only the form is told who draws a list of times. Call in `bootstrap`, when the hook is there. */
export function drawTimes(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (({ layout, ...rest }: { layout: EditLayout }) => ({
    ...rest,
    layout: {
      ...layout,
      layout: layout.layout.map(withOwnLists),
      components: Object.fromEntries(
        Object.entries(layout.components).map(([uid, part]) => [uid, { ...part, layout: withOwnLists(part.layout) }]),
      ),
    },
  })) as never)
}
