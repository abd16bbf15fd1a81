import { fileURLToPath } from 'node:url'
import { getViteConfig } from 'astro/config'

const sameSeed = fileURLToPath(new URL('../../packages/config/test-run/same-seed.ts', import.meta.url))

export default getViteConfig({ test: { name: 'web', include: ['src/**/*.test.ts'], setupFiles: [sameSeed] } } as never)
