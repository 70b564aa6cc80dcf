'use strict';

// The floor under linting: reads files and parses them with `yaml`, and does nothing else. node parse.cjs FILE…

const { readFileSync } = require('node:fs');
const { parse } = require('yaml');

for (const file of process.argv.slice(2)) parse(readFileSync(file, 'utf8'));
