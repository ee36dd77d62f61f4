/** The two rods on which a sheet of paper is rolled; inside an element of class `scroll-sheet`. */
export function Rods() {
  return (
    <>
      <span class="sheet-rod upper" aria-hidden="true" />
      <span class="sheet-rod lower" aria-hidden="true" />
    </>
  );
}
