const signedOnly = { auth: false, middlewares: ['api::content-export.signature'] }

export default {
  routes: [
    { method: 'GET', path: '/content-export/entries', handler: 'content-export.entries', config: signedOnly },
    { method: 'GET', path: '/content-export/index', handler: 'content-export.index', config: signedOnly },
    { method: 'GET', path: '/content-export/draft', handler: 'content-export.draft', config: signedOnly },
  ],
}
