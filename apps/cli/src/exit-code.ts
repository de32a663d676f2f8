/** 0: nothing at or above `--fail-on`. 1: findings. 2: the job could not be done. */
export type ExitCode = 0 | 1 | 2;
