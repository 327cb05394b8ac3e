/** Which MCP servers the operator named: `$XDG_CONFIG_HOME/bozzetto/mcp.json`. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { BozzettoError } from '#core/errors.ts';

const asked = {
  /** The tool that searches. */
  tool: z.string().min(1).max(200),
  /** The name of its argument that takes the question. */
  argument: z.string().min(1).max(200).default('query'),
};
const Stdio = z.strictObject({ ...asked, command: z.string().min(1), args: z.array(z.string()).default([]), env: z.record(z.string(), z.string()).default({}) });
const Http = z.strictObject({ ...asked, url: z.url({ protocol: /^https?$/ }), headers: z.record(z.string(), z.string()).default({}) });
/** References are called after it, so it is none of our own sources. */
const NAME = /^(?!(?:manual|recipe|rename)$)[a-z][a-z0-9-]{0,30}$/;
const Config = z.strictObject({
  servers: z.record(z.string(), z.union([Stdio, Http])).superRefine((servers, context) => {
    for (const name of Object.keys(servers).filter((key) => !NAME.test(key))) {
      context.addIssue({ code: 'custom', path: [name], message: 'a name has lower case letters, digits and dashes, and is not manual, recipe or rename' });
    }
  }),
});

/** A program that is started and talks over its standard input and output. */
export type StdioServer = z.infer<typeof Stdio> & { name: string };
/** A server that listens already (streamable HTTP). */
export type HttpServer = z.infer<typeof Http> & { name: string };
export type McpServer = StdioServer | HttpServer;

/** Where the file is looked for. */
export function mcpFile(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['XDG_CONFIG_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.config'), 'bozzetto', 'mcp.json');
}

/** None where there is no file. Throws E_OPTION_INVALID where it can't be read or says something else than it should. */
export async function readMcpServers(file: string = mcpFile()): Promise<McpServer[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw invalid(file, error.message, error);
  });
  if (text === null) return [];
  const config = Config.safeParse(parsed(file, text));
  if (!config.success) throw invalid(file, z.prettifyError(config.error).replaceAll(/\s*\n\s*/g, ' '), config.error);
  return Object.entries(config.data.servers).map(([name, server]) => Object.assign(server, { name }));
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(file, 'is no JSON', error);
  }
}

const invalid = (file: string, why: string, cause: unknown) =>
  new BozzettoError('E_OPTION_INVALID', `${file}: ${why}`, { cause, hint: 'See docs/retrieval.md: {"servers": {"name": {"command": "…", "args": [], "tool": "…", "argument": "query"}}}.' });
