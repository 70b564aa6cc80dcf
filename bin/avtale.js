#!/usr/bin/env node
'use strict';

const path = require('node:path');

// A pipe that is closed early (as by `head`) is no fault of anybody's.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

require('../dist/main.cjs').start(path.join(__dirname, '..'));
