import { contractSuite } from "../../src/vitest.ts";
import { credulous, onMock } from "../kit.ts";

await contractSuite(onMock(credulous, { fast: true }), "a credulous server");
