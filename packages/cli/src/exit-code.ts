/** 0 all is well, 1 something failed or departed from the spec, 2 the command line or an input is wrong, 130 it was interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;
