/**
 * What goes between the host and its child process: messages with their lengths counted ahead. Each has a head (JSON of a few fields),
 * a text (UTF-8: a payload, a result; passed on as one string) and raw bytes.
 */

export interface Message<Head = Record<string, unknown>> { head: Head; text: string; raw: Uint8Array }

/** Bytes of each section that a reader takes; more ends the connection. */
export const MOST = { head: 64 * 1024, text: 64 * 2 ** 20, raw: 20 * 2 ** 20 };
/** Bytes of a file that cross at once. */
export const PIECE = 256 * 1024;

const PREFIX = 12;
const NONE = new Uint8Array(0);

/** A message as it goes over the wire. */
export function encode(head: object, text = '', raw: Uint8Array = NONE): Buffer {
  const words = JSON.stringify(head);
  const headBytes = Buffer.byteLength(words);
  const textBytes = Buffer.byteLength(text);
  const frame = Buffer.allocUnsafe(PREFIX + headBytes + textBytes + raw.byteLength);
  frame.writeUInt32BE(headBytes, 0);
  frame.writeUInt32BE(textBytes, 4);
  frame.writeUInt32BE(raw.byteLength, 8);
  frame.write(words, PREFIX, 'utf8');
  frame.write(text, PREFIX + headBytes, 'utf8');
  frame.set(raw, PREFIX + headBytes + textBytes);
  return frame;
}

/**
 * Takes bytes as they come and hands on whole messages.
 * The function that it returns throws RangeError for a section over its most, and SyntaxError for a head that is no JSON: the other side is then not to be talked to.
 */
export function reader(onMessage: (message: Message) => void, most = MOST): (bytes: Buffer) => void {
  let chunks: Buffer[] = [];
  let have = 0;
  let need = PREFIX;
  return (bytes) => {
    chunks.push(bytes);
    have += bytes.length;
    while (have >= need) {
      const all = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, have);
      const [head, text, raw] = [all.readUInt32BE(0), all.readUInt32BE(4), all.readUInt32BE(8)];
      if (head > most.head || text > most.text || raw > most.raw) throw new RangeError(`a message of ${head}, ${text} and ${raw} bytes is too long`);
      need = PREFIX + head + text + raw;
      chunks = [all];
      if (have < need) return;
      const from = PREFIX + head;
      const message = { head: JSON.parse(all.toString('utf8', PREFIX, from)) as Record<string, unknown>, text: all.toString('utf8', from, from + text), raw: all.subarray(from + text, need) };
      have -= need;
      chunks = have > 0 ? [all.subarray(need)] : [];
      need = PREFIX;
      onMessage(message);
    }
  };
}
