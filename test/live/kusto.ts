import { createRequire } from "node:module";
import logTables from "../fixtures/log-tables.json" with { type: "json" };

/** The part of Microsoft's Kusto language service that is used here; its own declarations are of globals, and of megabytes. */
interface KustoLanguage {
  readonly GlobalState: { readonly Default: { WithDatabase(database: unknown): unknown } };
  readonly KustoCode: { ParseAndAnalyze(text: string, globals: unknown): { GetDiagnostics(): unknown } };
  readonly Symbols: {
    readonly TableSymbol: { From(schema: string): { WithName(name: string): unknown } };
    readonly DatabaseSymbol: { readonly ctor: new (name: string, tables: readonly unknown[]) => unknown };
  };
}

declare global {
  var Kusto: { readonly Language: KustoLanguage };
  var Bridge: { toArray(list: unknown): readonly { readonly Message: string }[] };
}

/** The names and types of the columns of each table. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The tables of Azure Monitor Logs that hold users' sign-ins. */
export const signInTables: Tables = logTables.tables;

/** The same with the columns that all of them have: a union has those of any, so that it alone does not show what one lacks. */
export const sharedColumns: Tables = Object.fromEntries(
  Object.entries(signInTables).map(([name, columns]) => [name, Object.fromEntries(Object.entries(columns).filter(([column]) => Object.values(signInTables).every((table) => column in table)))]),
);

/** What Microsoft's Kusto language service says against a query on these tables; nothing for a sound one. */
export function diagnosticsOf(query: string, tables: Tables): readonly string[] {
  const { GlobalState, KustoCode, Symbols } = language();
  const symbols = Object.entries(tables).map(([name, columns]) => Symbols.TableSymbol.From(`(${Object.entries(columns).map(([column, type]) => `${column}: ${type}`).join(", ")})`).WithName(name));
  const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.ctor("logs", symbols));
  return Bridge.toArray(KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics()).map(({ Message }) => Message);
}

/** Compiled from C#: its runtime has to be there first, and both hang themselves on the global object. */
function language(): KustoLanguage {
  const require = createRequire(import.meta.url);
  require("@kusto/language-service-next/bridge.min.js");
  require("@kusto/language-service-next/Kusto.Language.Bridge.min.js");
  return Kusto.Language;
}
