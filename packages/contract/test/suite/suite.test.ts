import { contractSuite } from "../../src/vitest.ts";
import { onMock } from "../kit.ts";

await contractSuite(onMock(undefined, { fast: true }), "the mock keeps the contract");
