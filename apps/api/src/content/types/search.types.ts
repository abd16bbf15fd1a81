import { createUnionType } from 'type-graphql'
import { connectionTypes } from '../../graph/index.js'
import { searchedTypes } from '../search/found-item.js'

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: '找到的内容 / What a search may find',
  types: () => searchedTypes,
})

export const SearchConnection = connectionTypes('Search', () => SearchResult as never, { zh: '找到的内容', en: 'results' }).Connection
