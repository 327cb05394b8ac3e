/** Text from outside (a brief, a reference, a traceback, a name) as it stands in a model's prompt: between tags that it can't close. */
export function quoted(tag: string, text: string, about?: string): string {
  const inside = text.replaceAll(new RegExp(`<(/?)\\s*${tag}\\b`, 'gi'), '‹$1' + tag);
  return `<${tag}${about === undefined ? '' : ` about=${JSON.stringify(about.replaceAll(/[<>\n]/g, ' '))}`}>\n${inside}\n</${tag}>`;
}
