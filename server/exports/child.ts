/** Entry point of the process that works on GLBs and pictures of one export: it may need a gigabyte, and a broken file breaks only itself. One task a process, over IPC. */
import { validate } from '#plugins/gltf/validate.ts';
import { contactSheet } from '#plugins/gltf/contact-sheet.ts';
import { coded } from '#core/index.ts';
import { animation, picture } from '../previews/animation.ts';
import { convertGlb } from './gltf.ts';
import type { Done, Task } from './in-child.ts';

const TASKS: { [K in Task['do']]: (task: Extract<Task, { do: K }>) => Promise<Uint8Array> } = {
  convert: (task) => convertGlb(task, validate),
  sheet: ({ views, title, facts }) => contactSheet(views, title, facts),
  animation,
  picture,
};

async function work(task: Task): Promise<Done> {
  try {
    return { bytes: await (TASKS[task.do] as (task: Task) => Promise<Uint8Array>)(task) };
  } catch (error) {
    const { code, message } = coded(error);
    return { code, message };
  }
}

process.once('message', async (task: Task) => {
  process.send!(await work(task), () => process.disconnect());
});
