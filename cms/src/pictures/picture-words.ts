/** What an editor reads when a file is not taken: what is wrong with it, and what to do. */
export const pictureWords = {
  notAPicture: (name: string) => `“${name}”不是照片文件。请传JPG、PNG、WebP或AVIF格式的图片。`,
  telephoneFormat: (name: string) =>
    `“${name}”是苹果手机的HEIC照片，网页上显示不了。请先转成JPG再传；以后可在手机“设置－相机－格式”里选“兼容性最佳”。`,
  tooLarge: (name: string) => `“${name}”超过20MB，太大了。请传小一些的照片。`,
  tooManyPixels: (name: string) => `“${name}”的像素太多了，网页用不上。请先缩小再传。`,
  broken: (name: string) => `“${name}”打不开，可能没有传完整。请重新传一次，或换一张。`,
}
