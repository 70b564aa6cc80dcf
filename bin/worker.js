'use strict';

// One of several processes that a build of many agreements starts; told what to do over the channel to its parent.

const path = require('node:path');
const { loadBundle, setUpV8 } = require('./load-bundle.js');

const root = path.join(__dirname, '..');
setUpV8();
loadBundle(path.join(root, 'dist', 'core.cjs'), 'build').startWorker(root);
