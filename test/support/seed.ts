import fc from 'fast-check';

// Property tests try the same values in every run, so that a red run can be run again; AVTALE_TEST_SEED explores others.
fc.configureGlobal({ seed: Number(process.env.AVTALE_TEST_SEED ?? 20_261_122) });
