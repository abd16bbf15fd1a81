import { GraphQLError } from 'graphql'

/** A request that no resident's form can send: the caller's program is wrong. Expected refusals are union types instead. */
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
