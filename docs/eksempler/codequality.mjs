// Turns «avtale lint --format json» into GitLab's format for code quality, which GitLab shows on the lines of a merge request.
// Use: node codequality.mjs FILE.json > gl-code-quality-report.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' };

const { diagnostics } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const seen = new Map();
const issues = diagnostics.map(({ rule, severity, file, range, path, message, help }) => {
  // The same finding keeps its fingerprint when lines above it come and go; a second one just like it gets another.
  const identity = JSON.stringify([rule, file, path, message]);
  const times = seen.get(identity) ?? 0;
  seen.set(identity, times + 1);
  return {
    check_name: rule,
    severity: SEVERITIES[severity],
    description: help ? `${message} ${help}` : message,
    fingerprint: createHash('sha256').update(`${identity}${times}`).digest('hex'),
    location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
  };
});
console.log(JSON.stringify(issues, null, 2));
