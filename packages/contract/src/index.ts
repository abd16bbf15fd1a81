export * from './content-protocol.js'
export * from './forwarded-address.js'
export * from './published-content.js'
export * from './signing.js'
