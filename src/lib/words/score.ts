/** −10.0 … 10.0 with a real minus sign and a plus, from a Goldstein score × 100. */
export function scoreInWords(goldstein: number): string {
  const score = (Math.abs(goldstein) / 100).toFixed(1).replace(/\.0$/, '');
  if (goldstein === 0) return '0';
  return goldstein < 0 ? `−${score}` : `+${score}`;
}
