/** What the test of the hook uses of it. */
declare module "react-dom/client" {
  import type { ReactNode } from "react";

  export function createRoot(container: object): { render(node: ReactNode): void; unmount(): void };
}
