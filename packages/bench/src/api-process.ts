import { join } from 'node:path'
import { waitUntilHealthy } from '@culture/config/start/health'
import { findFreePorts } from '@culture/config/start/ports'
import { openRoster } from '@culture/config/start/roster'
import { commandOf, environmentOf, healthAddress, services } from '@culture/config/start/services'
import type { OwnProcess } from './own-processes.ts'

/** One more API process beside those of a running product, on the same database. */
export const startApiProcess = async (product: Record<string, string>): Promise<OwnProcess> => {
  const service = services.find(({ name }) => name === 'api')
  if (!service) throw new Error('no API among the services')
  const [port] = await findFreePorts(1)
  const environment = { ...product, API_PORT: String(port) }
  const roster = openRoster(join(product.DATA_DIR ?? '', 'logs'))
  const program = roster.start({
    ...{ name: `api-${port}`, ...commandOf(service, 'start') },
    environment: { ...environmentOf(service, environment, process.env), NODE_ENV: 'production' },
  })
  await waitUntilHealthy(program, healthAddress(service, environment), { stopped: roster.stopping })
  return { url: `http://127.0.0.1:${port}`, stop: roster.stopAll }
}
