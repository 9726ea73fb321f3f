/** Prints what the kit weighs and how fast it verifies, measured beside its peers in the same run. */
await import("./size.ts");
await import("./speed.ts");
