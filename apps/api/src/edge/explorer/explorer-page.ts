import { createHash } from 'node:crypto'
import { noStore, securityHeaders } from '../http/headers.js'
import type { RawRequest } from '../read-request.js'
import { explorerScript } from './explorer-script.js'
import { explorerStyle } from './explorer-style.js'
import { firstQuery, explorerWords as words } from './words.js'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The one page that the API sends. It runs its own script and nothing else, and reaches this server only. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(explorerScript)}`,
  `style-src ${hashOf(explorerStyle)}`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<style>${explorerStyle}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p><a href="schema.graphql">${words.sdl}</a></p>
<noscript><p>${words.noScript}</p></noscript>
<label for="query">${words.query}</label>
<textarea id="query" rows="14" spellcheck="false" autocomplete="off">${firstQuery}</textarea>
<label for="variables">${words.variables}</label>
<textarea id="variables" rows="3" spellcheck="false" autocomplete="off">{ "first": 5 }</textarea>
<button type="button" id="run">${words.run}</button>
<h2>${words.answer}</h2>
<pre id="answer" role="status" tabindex="0" aria-label="${words.answer}"></pre>
<h2>${words.fields}</h2>
<dl id="fields"></dl>
</main>
<script>${explorerScript}</script>
</body>
</html>
`

const body = Buffer.from(page)

export const explorerPage = {
  status: 200,
  headers: {
    ...securityHeaders,
    ...noStore,
    'content-security-policy': policy,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    vary: 'Accept',
  },
  body,
}

/** A browser that opens the address by itself; whoever asks something, or as a program, gets the answer of the graph. */
export const opensByHand = ({ method, search, accept }: RawRequest): boolean =>
  method === 'GET' && (search === '' || search === '?') && accept.includes('text/html')
