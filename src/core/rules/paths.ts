/** Files of the input contract that rules refer to (design.md, section 4). */
export const INSTITUTIONS = 'data/registry/institutions.csv';
export const GROUPS = 'data/registry/groups.csv';
export const CATEGORIES = 'data/registry/categories.csv';
export const CORRECTIONS = 'data/corrections.csv';
export const RELEASES = 'data/releases.csv';
export const PUBLISHED_FIGURES = 'data/published-figures.csv';
export const CONTINUITY = 'methodology/continuity.csv';
export const MEASURED_TWICE = 'methodology/measured-twice.csv';
export const ROBUSTNESS = 'methodology/robustness.json';
export const structureFile = (year: number, sector: string): string => `methodology/${year}/${sector}.csv`;
export const levelsFile = (year: number): string => `methodology/${year}/levels.csv`;
export const participantsFile = (year: number): string => `data/editions/${year}/participants.csv`;
export const editionFile = (year: number): string => `data/editions/${year}/edition.json`;
