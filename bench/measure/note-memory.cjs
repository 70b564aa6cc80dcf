'use strict';

// Loaded before a program whose memory is measured: writes down the most that this process held, in kilobytes.

const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const notes = process.env.BENCH_MEMORY_NOTES;
  process.once('exit', () => appendFileSync(notes, `${process.resourceUsage().maxRSS}\n`));
}
