import { guardUploads } from '../../pictures/guard-uploads'

export default guardUploads
