#!/usr/bin/env node
'use strict';

const path = require('node:path');
const { loadBundle } = require('./load-bundle.js');

// A pipe that is closed early (as by `head`) is no fault of anybody's.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const root = path.join(__dirname, '..');
loadBundle(path.join(root, 'dist', 'main.cjs'), process.argv[2]).start(root);
