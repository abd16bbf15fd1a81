import { suggestReadableSlugs } from '../../slugs/suggest-readable-slugs'

export default suggestReadableSlugs
