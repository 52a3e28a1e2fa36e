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
    /** What the portal's form asks for besides, of every dataset: values by the names of its fields. */
    readonly fields?: Readonly<Record<string, string>> | undefined;
  };
  readonly embed_hosts: readonly string[];
  readonly licence: { readonly id: string; readonly title: string; readonly url: string };
}
