/** For the tests of plugins and our own: fakes of the ports, small valid nouns, one tap at a time. */
export { memoryStore } from './memory-store.ts';
export type { MemoryStore } from './memory-store.ts';
export { scriptedBlender } from './scripted-blender.ts';
export type { ScriptedBlender } from './scripted-blender.ts';
export { scriptedLlm } from './scripted-llm.ts';
export type { ScriptedLlm, ScriptedLlmOptions } from './scripted-llm.ts';
export { runTap } from './run-tap.ts';
export type { RunTapOptions, RunTapResult } from './run-tap.ts';
export * from './samples.ts';
export { pluginPackage } from './plugin-package.ts';
