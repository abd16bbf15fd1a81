import { Agent, request } from 'node:http'

export interface Sending {
  url: URL
  headers: Record<string, string>
  body: string
}

export interface Answered {
  status: number
  body: string
  milliseconds: number
}

const send = ({ url, headers, body }: Sending, agent: Agent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    const length = String(Buffer.byteLength(body))
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': length } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text, milliseconds: performance.now() - from }))
    })
    sent.once('error', reject)
    sent.end(body)
  })

/** Sends each request exactly once, as many at a time as there are connections; each connection stays open. */
export const sendAll = async (all: readonly Sending[], connections: number): Promise<Answered[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const answers: Answered[] = []
  let next = 0
  const visit = async (): Promise<void> => {
    for (let sending = all[next++]; sending; sending = all[next++]) answers.push(await send(sending, agent))
  }
  try {
    await Promise.all(Array.from({ length: connections }, visit))
    return answers
  } finally {
    agent.destroy()
  }
}
