import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { nodeBinary, rootDir } from '@culture/config/start/paths'
import { environmentOf, services } from '@culture/config/start/services'

const post = async (address: string, body: object, token?: string): Promise<{ data: Record<string, string> }> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${response.status} from ${address}: ${await response.text()}`)
  return (await response.json()) as { data: Record<string, string> }
}

/** Editors may not make tokens: Strapi's own console makes an administrator first, in the data of this run only. */
const makeAdministrator = async (environment: Record<string, string>) => {
  const service = services.find(({ name }) => name === 'cms')
  if (!service) throw new Error('no CMS among the services')
  const login = { email: 'bench@demo.local', password: `Bench-${randomBytes(8).toString('hex')}` }
  // Not the blocking form: a connection that the CMS closes meanwhile would be taken for an open one.
  await promisify(execFile)(
    nodeBinary,
    [
      `${rootDir}/node_modules/@strapi/strapi/bin/strapi.js`,
      'admin:create-user',
      '--firstname=Bench',
      `--email=${login.email}`,
      `--password=${login.password}`,
    ],
    {
      cwd: `${rootDir}/${service.folder}`,
      env: { ...environmentOf(service, environment, process.env), NODE_ENV: 'production' },
    },
  )
  return login
}

/** A token that may read everything through Strapi's REST. */
export const makeApiToken = async (cmsUrl: string, environment: Record<string, string>): Promise<string> => {
  const { data } = await post(`${cmsUrl}/admin/login`, await makeAdministrator(environment))
  const token = await post(
    `${cmsUrl}/admin/api-tokens`,
    { name: 'bench', description: '', type: 'full-access', lifespan: null },
    data.token,
  )
  return token.data.accessKey ?? ''
}

/** The list that the front page shows, with what belongs to each event; Strapi knows nothing of places left. */
export const listPath =
  '/api/activities?sort=createdAt&pagination[pageSize]=20&populate[venue]=true&populate[teams]=true&populate[meetings]=true&populate[signUp]=true&populate[cover]=true'
