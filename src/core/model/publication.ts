/** data/publication.json: settings of the site and of the open data. */
export interface Publication {
  /** Where the site is served, ending in `/`; may have a path (`https://example.lv/e-indekss/`). */
  readonly site: string;
  /** Base of permanent identifiers, ending in `/`; never changes, whatever the address. */
  readonly identifier_base: string;
  readonly publisher: { readonly name_lv: string; readonly name_en: string; readonly url: string };
  readonly contact: { readonly name: string; readonly email: string };
  readonly portal: {
    readonly organisation: string;
    /** Name of each dataset on the portal, by its id (`DATASET_IDS`); it never changes once published. */
    readonly datasets: Readonly<Record<string, string>>;
    /** What the portal's form asks for besides, of every dataset: values by the names of its fields. */
    readonly fields?: Readonly<Record<string, string>> | undefined;
  };
  /** Hosts whose pages may show ours in a frame: `www.example.lv`, `*.example.lv`, `example.lv:8443`. */
  readonly embed_hosts: readonly string[];
  /** Licence of the data. */
  readonly licence: { readonly id: string; readonly title: string; readonly url: string };
}
