import { explorerWords } from './words.js'

const { failed, badVariables } = explorerWords

/** Asks this very address, as any program would, and lists the root fields from the schema itself. */
export const explorerScript = `
const [query, variables, run, answer, fields] = ['query', 'variables', 'run', 'answer', 'fields'].map((id) => document.getElementById(id))
const ask = async (body) => (await fetch(location.pathname, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()
const say = (text) => { answer.textContent = text }
const send = async () => {
  let values
  try { values = JSON.parse(variables.value || '{}') } catch { return say(${JSON.stringify(badVariables)}) }
  try { say(JSON.stringify(await ask({ query: query.value, variables: values }), null, 2)) } catch { say(${JSON.stringify(failed)}) }
}
run.addEventListener('click', send)
document.addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send() })
const list = async () => {
  const { data } = await ask({ query: '{ __schema { queryType { fields { name description } } } }' })
  for (const { name, description } of data.__schema.queryType.fields) {
    const [term, meaning] = [document.createElement('dt'), document.createElement('dd')]
    term.append(Object.assign(document.createElement('code'), { textContent: name }))
    meaning.textContent = description
    fields.append(term, meaning)
  }
}
list().catch(() => {})
`
