/** Tailwind reads the class names out of the sources and writes the styles that are used. */
export default { plugins: { "@tailwindcss/postcss": {} } };
