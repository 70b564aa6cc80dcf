import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../../src/cli/io.ts';
import type { Pool } from '../../../src/cli/processes/pool.ts';
import { inProcesses, processesFor } from '../../../src/cli/processes/pool.ts';

const io = { packageRoot: join(import.meta.dirname, 'fixture') } as Io;

/** Has numbers doubled, in processes that die over some of them. */
async function double(tasks: readonly number[], deadly: readonly number[], processes: number) {
  const steps: number[] = [];
  const pool = {
    tasks,
    assignment: Promise.resolve({ job: 'lint', told: deadly, cwd: '.' }),
    processes,
    died: (task: number) => `died over ${task}`,
    step: (done: number) => steps.push(done),
  };
  const results: unknown[] = await inProcesses(pool as unknown as Pool<'lint'>, io);
  return { results, steps };
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([1, 2, 5])('%i processes do each task once, and give results in their order', async (processes) => {
  const { results, steps } = await double(range(23), [], processes);
  expect(results).toEqual(range(23).map((it) => it * 2));
  expect(steps).toEqual(range(23).map((it) => it + 1));
});

test.each([
  ['the first', [0]],
  ['the last', [11]],
  ['several in a row', [3, 4, 5, 6]],
  ['all', range(12)],
])('%s task may kill its process: that one is told of, all others are done', async (_, deadly) => {
  const { results, steps } = await double(range(12), deadly, 2);
  expect(results).toEqual(range(12).map((it) => (deadly.includes(it) ? `died over ${it}` : it * 2)));
  expect(steps).toHaveLength(12);
});

test.each([1, 2, 4])('this process may be one of %i, and takes the first task', async (processes) => {
  const own: number[] = [];
  const pool = {
    tasks: range(12),
    assignment: { job: 'lint', told: [7], cwd: '.' },
    processes,
    here: async (task: number) => {
      own.push(task);
      await new Promise((resolve) => setTimeout(resolve, 30));
      return task * 2;
    },
    died: (task: number) => `died over ${task}`,
    step: () => {},
  };
  const results = await inProcesses(pool as unknown as Pool<'lint'>, io);
  const isDeadly = (task: number) => task === 7 && !own.includes(task);
  expect(results).toEqual(range(12).map((it) => (isDeadly(it) ? `died over ${it}` : it * 2)));
  expect(own[0]).toBe(0);
  if (processes === 1) expect(own).toEqual(range(12));
});

test('a task that this process fails over is told of, and the others are done', async () => {
  const told: string[] = [];
  const pool = {
    tasks: range(3),
    assignment: { job: 'lint', told: [], cwd: '.' },
    processes: 1,
    here: async (task: number) => {
      if (task === 1) throw new Error('a fault');
      return task * 2;
    },
    died: (task: number) => `died over ${task}`,
    step: () => {},
  };
  const telling = { ...io, stderr: { write: (text: string) => void told.push(text) } } as unknown as Io;
  expect(await inProcesses(pool as unknown as Pool<'lint'>, telling)).toEqual([0, 'died over 1', 4]);
  expect(told.join('')).toContain('a fault');
});

test('processes that die before there is anything to do: each task is told of', async () => {
  const steps: number[] = [];
  const pool = {
    tasks: [1, 2, 3],
    assignment: new Promise((resolve) => setTimeout(resolve, 300, { job: 'lint', told: [], cwd: '.' })),
    processes: 2,
    died: (task: number) => `died over ${task}`,
    step: (done: number) => steps.push(done),
  };
  const nowhere = { packageRoot: join(import.meta.dirname, 'no-such-folder') } as Io;
  const results = await inProcesses(pool as unknown as Pool<'lint'>, nowhere);
  expect(results).toEqual([1, 2, 3].map((it) => `died over ${it}`));
  expect(steps).toEqual([1, 2, 3]);
});

test('more processes than tasks', async () => {
  expect((await double([4], [], 3)).results).toEqual([8]);
});

test('what is to be done cannot be found out: that is what one learns, and no process is left', async () => {
  const assignment = Promise.reject(new Error('no git'));
  const pool = { tasks: [1], assignment, processes: 2, died: () => null, step: () => {} };
  await expect(inProcesses(pool as unknown as Pool<'lint'>, io)).rejects.toThrow('no git');
});

test('so many processes as there are cores and work for, or as are asked for', () => {
  expect(processesFor(9, 10)).toBe(1);
  expect(processesFor(9, 10, 4)).toBe(4);
  expect(processesFor(3, 10, 8)).toBe(3);
  expect(processesFor(0, 10, 8)).toBe(1);
});
