import { text } from 'node:stream/consumers'

export const readInput = async <Input>(): Promise<Input> => JSON.parse(await text(process.stdin)) as Input
