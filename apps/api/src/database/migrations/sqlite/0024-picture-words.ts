import { Migration } from '@mikro-orm/migrations'
import { pictureWords } from '../award-workflow/picture-words.js'

/** A picture of a nomination says in words what it shows. */
export class PictureWords0024 extends Migration {
  override up(): void {
    this.addSql(pictureWords)
  }
}
