import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSchema } from 'graphql'
import { readInput } from './read-input.ts'

// Apollo Server as it comes, with the same schema and every object at hand already: what it costs to parse, validate, execute and print.
const { sdl, data } = await readInput<{ sdl: string; data: object }>()
const server = new ApolloServer({ schema: buildSchema(sdl), rootValue: data, stopOnTerminationSignals: false })
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } })
console.log(url)
process.once('SIGTERM', () => process.exit(0))
