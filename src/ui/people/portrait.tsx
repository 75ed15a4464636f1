/** The face of a colleague, round, for who has to find or reach them. */
export const Portrait = ({ src, alt }: { src: string; alt: string }) => (
  <img className="tt-portrait" src={src} alt={alt} width={96} height={96} />
)
