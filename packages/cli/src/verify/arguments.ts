/** The options of `gentasks verify` as they were typed. */
export interface VerifyArguments {
  readonly baseUrl?: string;
  readonly key?: string;
  readonly otherKey?: string;
  readonly poorKey?: string;
  readonly limitedKey?: string;
  readonly channellessKey?: string;
  readonly surface?: readonly string[];
  readonly model?: readonly string[];
  readonly seed: string;
  readonly fast?: boolean;
  readonly spend?: string;
  readonly callbackUrl?: string;
  readonly callbackPort?: string;
  readonly list?: boolean;
  readonly json?: string;
  readonly junit?: string;
  readonly har?: string;
}
