import type { PartRead } from '@/lib/submissions/form/read-part'
import type { FormValues } from '@/lib/submissions/form/values'
export async function findLiterature(_values: FormValues, _read: PartRead): Promise<{ read?: PartRead; message?: string; focus?: string }> {
  return {}
}
