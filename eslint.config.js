import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Whether a record holds a key that came from outside: `in` also finds what every object inherits. */
const OWN_KEYS = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'BinaryExpression[operator="in"]:not([left.type="Literal"])',
      message: 'Ask Object.hasOwn or a Map: `in` finds toString and constructor in every object.',
    },
  ],
};

/** Types decide what is a fault; style is left to prettier. No warnings: a rule is either on or off. */
export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'coverage/', 'public/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A function that must be async to fit its interface is no fault.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      ...OWN_KEYS,
    },
  },
  {
    // Tests build broken things on purpose and read parsed JSON.
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [...tseslint.configs.recommended], rules: { eqeqeq: ['error', 'always'] } },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'no-unused-vars': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      ...OWN_KEYS,
    },
  },
  {
    // dependency-cruiser does not read .astro files; these are the import rules it cannot see.
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/scripts/**'], message: 'Nobody imports scripts (design.md, section 2).' }] },
      ],
    },
  },
);
