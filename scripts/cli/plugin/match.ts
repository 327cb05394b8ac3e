/** What a case expects against what came: a pattern names only what matters. */

/**
 * The differences, a sentence each; none where it matches. An object of the pattern asks for these keys at least, an array for exactly these entries, all else for equality.
 * Words of its own: `{"$contains": "text"}`, `{"$some": [patterns]}` (each is matched by some entry), `{"$none": [patterns]}` (no entry matches any), `{"$length": 3}`, `{"$near": 0.45, "$by": 0.001}`.
 */
export function differences(pattern: unknown, value: unknown, path = 'value'): string[] {
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value)) return [`${path}: an array is expected, and ${brief(value)} came`];
    const counts = pattern.length === value.length ? [] : [`${path}: ${pattern.length} entries are expected, and ${value.length} came: ${brief(value)}`];
    return [...counts, ...pattern.slice(0, value.length).flatMap((each, n) => differences(each, value[n], `${path}[${n}]`))];
  }
  if (typeof pattern !== 'object' || pattern === null) return Object.is(pattern, value) ? [] : [`${path}: ${brief(pattern)} is expected, and ${brief(value)} came`];
  const words = Object.keys(pattern).filter((key) => key.startsWith('$'));
  if (words.length > 0) return worded(pattern, value, path);
  if (typeof value !== 'object' || value === null) return [`${path}: an object is expected, and ${brief(value)} came`];
  return Object.entries(pattern).flatMap(([key, each]) => differences(each, (value as Record<string, unknown>)[key], `${path}.${key}`));
}

function worded(pattern: { $contains?: string; $some?: unknown[]; $none?: unknown[]; $length?: number; $near?: number; $by?: number }, value: unknown, path: string): string[] {
  const wrong: string[] = [];
  const entries = Array.isArray(value) ? value : [];
  for (const key of Object.keys(pattern)) if (!['$contains', '$some', '$none', '$length', '$near', '$by'].includes(key)) wrong.push(`${path}: the pattern says ${key}, which is none of $contains, $some, $none, $length, $near, $by`);
  if (pattern.$contains !== undefined && !(typeof value === 'string' && value.includes(pattern.$contains))) wrong.push(`${path}: text with ${brief(pattern.$contains)} is expected, and ${brief(value)} came`);
  for (const each of pattern.$some ?? []) if (!entries.some((entry) => differences(each, entry).length === 0)) wrong.push(`${path}: an entry like ${brief(each)} is expected, and ${brief(value)} came`);
  for (const each of pattern.$none ?? []) if (!Array.isArray(value) || entries.some((entry) => differences(each, entry).length === 0)) wrong.push(`${path}: no entry like ${brief(each)} is expected, and ${brief(value)} came`);
  const length = Array.isArray(value) || typeof value === 'string' ? value.length : undefined;
  if (pattern.$length !== undefined && length !== pattern.$length) wrong.push(`${path}: a length of ${pattern.$length} is expected, and ${length ?? brief(value)} came`);
  if (pattern.$near !== undefined && !(typeof value === 'number' && Math.abs(value - pattern.$near) <= (pattern.$by ?? 1e-6))) wrong.push(`${path}: about ${pattern.$near} is expected, and ${brief(value)} came`);
  return wrong;
}

/** JSON on one line, cut where it is long. */
export function brief(value: unknown, most = 300): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > most ? `${text.slice(0, most)}… (${text.length} characters)` : text;
}
