import type { Attachment } from 'svelte/attachments';

/**
 * Two-way choice of a `<select>` among `values`; '' stands for null. Svelte's own binding for lists would weigh on the
 * first load of every route.
 */
export function choosing<T extends string>(
  values: readonly T[],
  value: T | null,
  onchoice: (value: T | null) => void,
): Attachment<HTMLSelectElement> {
  return (select) => {
    select.value = value ?? '';
    const handleChange = () => onchoice(values.find((each) => each === select.value) ?? null);
    select.addEventListener('change', handleChange);
    return () => select.removeEventListener('change', handleChange);
  };
}
