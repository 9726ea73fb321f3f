/** 0 all is well, 1 something failed or departed from the spec, 2 the command line is wrong. */
export type ExitCode = 0 | 1 | 2;
