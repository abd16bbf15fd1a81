import type { StaffModule } from '../../access/index.js'
import type { DemoActors } from './seed-demo-cycles.js'

/** The demo's staff by their logins; where they were not planted, ids that nobody can sign in with. */
export async function demoActors({ accounts }: Pick<StaffModule, 'accounts'>): Promise<DemoActors> {
  const id = async (login: string): Promise<string> => (await accounts.members.byEmail(`${login}@demo.local`))?.id ?? `demo-${login}`
  return {
    ...{ admin: await id('admin'), counter: await id('counter'), checker: await id('checker'), chair: await id('chair') },
    ...{ panel1: await id('panel1'), panel2: await id('panel2'), panel3: await id('panel3') },
  }
}
