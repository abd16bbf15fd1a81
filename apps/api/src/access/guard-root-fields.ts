import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql'
import { Extensions } from 'type-graphql'
import { type Permission, scopeOf } from './rules/permissions.js'
import type { DeskViewer } from './viewer.js'

/** What a root field of the desk asks of its caller. ANYBODY: before signing in. STAFF: any member of staff. */
export type Need = Permission | 'STAFF' | 'ANYBODY'

/** Says what a root field of the desk asks of its caller; a root field without it stops the start. */
export const Needs = (need: Need): MethodDecorator & PropertyDecorator => Extensions({ need })

type RootField = GraphQLField<unknown, { viewer: DeskViewer }>

const refusals = {
  signIn: { code: 'UNAUTHENTICATED', message: '请先登录工作台。/ Sign in first.' },
  role: { code: 'FORBIDDEN', message: '您的岗位没有这项权限，需要的话请找管理员。/ Your role does not allow this.' },
} as const

const refusal = ({ code, message }: (typeof refusals)[keyof typeof refusals]): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** Null when the viewer may ask for it. */
export function refusedNeed(viewer: DeskViewer, need: Need): GraphQLError | null {
  if (need === 'ANYBODY') return null
  if (viewer.kind === 'ANONYMOUS') return refusal(refusals.signIn)
  return need === 'STAFF' || scopeOf(viewer.roles, need) !== null ? null : refusal(refusals.role)
}

export function needOf(field: RootField): Need {
  const { need } = field.extensions as { need?: Need }
  if (!need) throw new Error(`The desk's root field ${field.name} does not say who may ask for it.`)
  return need
}

export const rootFields = (schema: GraphQLSchema): RootField[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}))

/** Root fields that answer before anybody has signed in. */
export const openFieldsOf = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    rootFields(schema)
      .filter((field) => needOf(field) === 'ANYBODY')
      .map((field) => field.name),
  )

/** Puts the question of who may before every root field. What is below a root field is reached only through it. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const field of rootFields(schema)) {
    const need = needOf(field)
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context, info) => {
      const refused = refusedNeed(context.viewer, need)
      if (refused) throw refused
      return resolve(source, args, context, info)
    }
  }
  return schema
}
