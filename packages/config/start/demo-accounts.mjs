/** Fixed, so that the README can name it; the password is each machine's own. */
export const demoEditor = 'editor@demo.local'

/** The desk's logins of the demonstration, each with `@demo.local` behind it. */
export const demoStaffLogins = ['admin', 'counter', 'door', 'ledger', 'checker', 'panel1', 'panel2', 'panel3', 'chair']
