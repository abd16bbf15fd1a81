/** For developers of other sites: Chinese first, English beside it. */
export const explorerWords = {
  title: '试一试 GraphQL · Try the graph',
  lead: '任何人都可以查询已发布的内容。写好查询，按“运行”。/ Anybody may query what is published.',
  sdl: '全部类型与字段 / All types and fields: schema.graphql',
  query: '查询 / Query',
  variables: '变量，JSON / Variables, JSON',
  run: '运行 / Run',
  answer: '答复 / Answer',
  fields: '可以问什么 / What can be asked',
  noScript: '这一页要用 JavaScript；没有它，请用程序向这个地址 POST。/ This page needs JavaScript; a program may POST to this address.',
  failed: '没有连上，请稍后再试。/ No connection; please try again.',
  badVariables: '变量不是完整的 JSON。/ The variables are not valid JSON.',
} as const

/** What stands in the field at first. */
export const firstQuery = `query ($first: Int = 5) {
  events(first: $first) {
    totalCount
    nodes {
      title
      startsAt
      venue { name }
      signUp { state left }
    }
  }
}`
