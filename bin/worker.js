'use strict';

// One of several processes that work on many agreements at once, for the job that it is started for; told what to do over the channel to its
// parent.

const path = require('node:path');
const { loadBundle, setUpV8 } = require('./load-bundle.js');

const root = path.join(__dirname, '..');
const job = process.argv[2];
setUpV8();
loadBundle(path.join(root, 'dist', job === 'lint' ? 'lint.cjs' : 'core.cjs'), `${job}-worker`).startWorker(root);
