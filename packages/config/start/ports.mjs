import { createServer } from 'node:net'
import { StartProblem } from './start-problem.mjs'

/**
 * @param {number} port 0 asks for any free one
 * @param {string} [host]
 * @returns {Promise<{ kind: 'free', port: number } | { kind: 'taken', code: string }>}
 */
const tryListening = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve({ kind: 'taken', code: error.code ?? 'unknown' }))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve({ kind: 'free', port: bound }))
    })
  })

/**
 * Both the wildcard and the loopback address are tried: a program bound to one of them alone still stands in the way.
 * @param {Record<string, string>} environment
 */
export const requireFreePorts = async (environment) => {
  for (const name of ['CMS_PORT', 'API_PORT', 'WEB_PORT']) {
    const port = Number(environment[name])
    for (const host of [undefined, '127.0.0.1']) {
      const outcome = await tryListening(port, host)
      if (outcome.kind === 'free') continue
      const [chinese, english] =
        outcome.code === 'EACCES'
          ? [`没有权限使用端口 ${port}。`, `Port ${port} needs more rights`]
          : [`端口 ${port} 已被占用。`, `Port ${port} is in use`]
      throw new StartProblem(
        chinese,
        `${english}: stop the program that holds it, or choose another with ${name}=… npm start (or in .env).`,
      )
    }
  }
}

/** @param {number} count @returns {Promise<number[]>} */
export const findFreePorts = async (count) => {
  /** @type {Set<number>} */
  const ports = new Set()
  while (ports.size < count) {
    const outcome = await tryListening(0)
    if (outcome.kind === 'free') ports.add(outcome.port)
  }
  return [...ports]
}
