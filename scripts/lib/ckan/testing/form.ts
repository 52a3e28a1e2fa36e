/** The form of data.gov.lv (2017 schema file and what its pages show today), as `scheming_dataset_schema_show` gives it. */
export const LATVIAN_FORM = {
  scheming_version: 2,
  dataset_type: 'dataset',
  about: 'DCAT-AP-No v. 1.1, the Latvian version of DCAT-AP',
  dataset_fields: [
    { field_name: 'title', label: 'Datu kopas nosaukums', preset: 'title', required: true },
    { field_name: 'name', label: 'URL', preset: 'dataset_slug' },
    { field_name: 'notes', label: 'Apraksts un atslēgvārdi', required: true },
    { field_name: 'tag_string', label: 'Birkas', preset: 'tag_string_autocomplete', required: true },
    {
      field_name: 'frequency',
      label: 'Atjaunošanas biežums',
      preset: 'select',
      required: true,
      choices: ['ANNUAL', 'MONTHLY', 'IRREG'].map((value) => ({
        value: `http://publications.europa.eu/mdr/authority/frequency/${value}`,
        label: value,
      })),
    },
    { field_name: 'license_id', label: 'Atkalizmantošanas nosacījumi', required: true },
    { field_name: 'owner_org', label: 'Publicētājs', preset: 'dataset_organization', required: true },
    { field_name: 'maintainer', label: 'Datu publicētāja struktūrvienība' },
    { field_name: 'maintainer_email', label: 'Saziņas e-pasts datu jautājumiem', required: true },
    {
      field_name: 'language',
      label: 'Valoda',
      preset: 'select',
      required: true,
      choices: [
        { value: 'lv', label: 'latviešu' },
        { value: 'en', label: 'angļu' },
      ],
    },
    { field_name: 'issued', label: 'Datu izdošanas datums', preset: 'date' },
    { field_name: 'modified', label: 'Datu pēdējo izmaiņu datums', preset: 'date' },
  ],
  resource_fields: [
    { field_name: 'url', label: 'URL', preset: 'resource_url_upload' },
    { field_name: 'name', label: 'Nosaukums' },
    { field_name: 'description', label: 'Apraksts' },
    { field_name: 'format', label: 'Formāts', preset: 'resource_format_autocomplete' },
    { field_name: 'conformsTo', label: 'Mašīnlasāms struktūras apraksts' },
  ],
};
