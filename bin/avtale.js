#!/usr/bin/env node
'use strict';

const path = require('node:path');
const { loadBundle } = require('./load-bundle.js');

const root = path.join(__dirname, '..');
loadBundle(path.join(root, 'dist', 'main.cjs'), process.argv[2]).start(root);
