/**
 * @tries slow native code: locales, dates, normalisation
 * @expects cpu|memory|lost|wall|threw
 */
export default {
  verify() {
    for (;;) ['a', 'b'].sort(new Intl.Collator('de', { numeric: true }).compare), new Date().toLocaleString('ja-JP-u-ca-japanese', { dateStyle: 'full' });
  },
};
