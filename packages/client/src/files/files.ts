/** What moves files, loaded when the first one is moved. */
export { download } from "./download.ts";
export { upload } from "./upload.ts";
export { withNames, withUploads } from "./with-addresses.ts";
