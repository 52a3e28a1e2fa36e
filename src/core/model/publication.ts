/** data/publication.json: settings of the site and of the open data. */
export interface Publication {
  readonly site: string;
  /** Base of permanent identifiers; never changes, whatever the address. */
  readonly identifier_base: string;
  readonly publisher: { readonly name_lv: string; readonly name_en: string; readonly url: string };
  readonly contact: { readonly name: string; readonly email: string };
  readonly portal: {
    readonly organisation: string;
    readonly datasets: Readonly<Record<string, string>>;
  };
  readonly embed_hosts: readonly string[];
  readonly licence: { readonly id: string; readonly title: string; readonly url: string };
}
