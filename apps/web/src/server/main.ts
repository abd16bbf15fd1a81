import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { config } from '../config.ts'
import { report } from '../report.ts'
import { SharedPages } from './shared-pages.ts'
import { answerRequest, type PageHandler } from './site-handler.ts'
import { readStaticFiles } from './static-files.ts'
import { settleRequest } from './trusted-request.ts'

const built = new URL('../../dist/', import.meta.url)
const mostSharedPages = 500

const { handler } = (await import(new URL('server/entry.mjs', built).href)) as { handler: PageHandler }
const site = {
  basePath: config.basePath,
  pages: handler,
  shared: new SharedPages(mostSharedPages, () => performance.now()),
  files: await readStaticFiles(fileURLToPath(new URL('client/', built))),
}

const server = createServer((request, response) => {
  settleRequest(request, config)
  answerRequest(site, request, response).catch((error: unknown) => {
    report({ level: 'error', from: 'server', error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    if (response.headersSent) response.destroy()
    else
      response
        .writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
        .end('页面出了点问题，请稍后再试。')
  })
})
server.listen(config.port, config.host, () =>
  report({ level: 'info', from: 'server', listening: `http://localhost:${config.port}${config.basePath}` }),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
