import { getViteConfig } from 'astro/config'

export default getViteConfig({ test: { name: 'web', include: ['src/**/*.test.ts'] } } as never)
