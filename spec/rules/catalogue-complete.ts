import { type CatalogueEntry, modelsOf } from "./shared/models.ts";
import { alternatives, type Context, fieldTypes, follow, type Location, nameOf, type Node, type Rule, show, teach } from "./shared/plugin.ts";
