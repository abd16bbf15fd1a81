import type { Config } from './config.js'
import { createSealer, type Sealer } from './kernel/encryption.js'
import { createHasher, type Hasher } from './kernel/keyed-hash.js'

export const sealerOf = ({ dataKey, dataKeyId }: Config): Sealer =>
  createSealer({ current: { id: dataKeyId, bytes: dataKey }, previous: [] })

export const hasherOf = ({ hashKey, dataKeyId }: Config): Hasher =>
  createHasher({ current: { id: dataKeyId, bytes: hashKey }, previous: [] })
