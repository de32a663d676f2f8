/** The distance in metres between two points, each longitude and latitude in degrees, on a sphere. */
export function metresBetween([longitudeA, latitudeA], [longitudeB, latitudeB]) {
  const radians = Math.PI / 180;
  const [a, b] = [latitudeA * radians, latitudeB * radians];
  const across = Math.sin(((longitudeB - longitudeA) * radians) / 2) ** 2;
  const along = Math.sin((b - a) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(along + Math.cos(a) * Math.cos(b) * across));
}
