/** Any of the tags, in any spelling: a brief may hold what looks like feedback as well. */
const TAG = /<\s*(\/?)\s*(brief|plan|feedback|facts|source|reference|note|scene|problem)\b/gi;

/** Text from outside (a brief, a reference, a traceback, a name) as it stands in a model's prompt: between tags that it can't close. */
export function quoted(tag: string, text: string, about?: string): string {
  const inside = text.replaceAll(TAG, '‹$1$2');
  return `<${tag}${about === undefined ? '' : ` about=${JSON.stringify(about.replaceAll(/[<>\n]/g, ' '))}`}>\n${inside}\n</${tag}>`;
}
