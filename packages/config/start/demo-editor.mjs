/** Fixed, so that the README can name it; the password is each machine's own. */
export const demoEditor = 'editor@demo.local'
