import { plain } from "./plain.mjs";

/** States whose second-level regions news names: counties, departments, districts, provinces, regencies. */
const districted = new Set("BD BE ES FR GB ID IE IN IT LK NP PH PK UG US".split(" "));

/** Whether the tables hold the second-level regions of a state, by its ISO code. */
export const isDistricted = (country) => districted.has(country);

/** What stands around a name in the source, in the states' own languages. */
const dressing = new RegExp(
  "^(?:" +
    "(?:City|City and Borough|County|District|Province) of |The |Sir |" +
    "(?:Departement|Province) d[eu] |Provincie |" +
    "Citta metropolitana di |Provincia (?:autonoma )?(?:(?:de|di|da|del|della) |dell' |d'|)" +
    ")| (?:District|Zila|Agency)$",
  "u",
);

/** Cities that are second-level regions of their own, and councils of areas that news does not name. */
const cityOnly =
  /^Kota |^(?:Eastern|Northern|Southern) Manila |^Capital District$|Frontier Region$|Tribal Area/u;

const compass = {
  Utara: "North",
  Selatan: "South",
  Timur: "East",
  Barat: "West",
  Tengah: "Central",
  Tenggara: "Southeast",
};

/** "Kabupaten Aceh Utara" is "North Aceh". */
function ofIndonesia(name) {
  const bare = name.replace(/^Kabupaten | Regency$/gu, "");
  const space = bare.lastIndexOf(" ");
  const side = compass[bare.slice(space + 1)];
  return space < 0 || side === undefined ? bare : `${side} ${bare.slice(0, space)}`;
}

/** "Mayo County" and "Wicklow" are "County Mayo" and "County Wicklow". */
const ofIreland = (name) => `County ${name.replace(/^County | County$/gu, "")}`;

/**
 * The name in news of a second-level region, by its code and its name in the source; null where it has none of its own. Several codes may
 * have one name: the councils of an English county.
 */
export function districtName(code, name) {
  const other = otherNames.get(code);
  if (other !== undefined) return other === "-" ? null : other;
  const country = code.slice(0, 2);
  const written = plain(name);
  if (country === "US") return written;
  if (cityOnly.test(written)) return null;
  if (country === "ID") return ofIndonesia(written);
  return country === "IE" ? ofIreland(written) : written.replace(dressing, "");
}

/** `name: codes`. Of the British councils the ceremonial counties and the preserved ones, which news goes by; "-" stands for no name. */
const otherNameLines = `
Bedfordshire: GB.ENG.Z5 GB.ENG.Z6 GB.ENG.I1
Berkshire: GB.ENG.B3 GB.ENG.K7 GB.ENG.M1 GB.ENG.P4 GB.ENG.P9 GB.ENG.Q2
Buckinghamshire: GB.ENG.I6
Cambridgeshire: GB.ENG.K3
Cheshire: GB.ENG.Z7 GB.ENG.Z8 GB.ENG.E9 GB.ENG.P2
County Durham: GB.ENG.D1 GB.ENG.F5 GB.ENG.N3
Derbyshire: GB.ENG.D2
Devon: GB.ENG.K4 GB.ENG.O4
Dorset: GB.ENG.AA
East Riding of Yorkshire: GB.ENG.G6
East Sussex: GB.ENG.B6
Essex: GB.ENG.M5 GB.ENG.O3
Gloucestershire: GB.ENG.M6
Greater Manchester: GB.ENG.I2 GB.ENG.B1 GB.ENG.C1 GB.ENG.K1 GB.ENG.L2 GB.ENG.L5 GB.ENG.N2 GB.ENG.O1 GB.ENG.O6 GB.ENG.P7
Hampshire: GB.ENG.K6 GB.ENG.M4
Kent: GB.ENG.I3
Lancashire: GB.ENG.A8 GB.ENG.A9
Leicestershire: GB.ENG.H4
Lincolnshire: GB.ENG.J2 GB.ENG.J3
Merseyside: GB.ENG.H8 GB.ENG.G9 GB.ENG.L8 GB.ENG.N1 GB.ENG.Q1
North Yorkshire: GB.ENG.Q5 GB.ENG.I5 GB.ENG.K9
Northamptonshire: GB.ENG.WNH GB.ENG.NNH
Nottinghamshire: GB.ENG.J8
Rutland: GB.ENG.L4
Shropshire: GB.ENG.O2
Somerset: GB.ENG.A4 GB.ENG.J4
South Yorkshire: GB.ENG.L9 GB.ENG.A3 GB.ENG.D5 GB.ENG.L3
Staffordshire: GB.ENG.N4
Tyne and Wear: GB.ENG.I7 GB.ENG.E5 GB.ENG.J5 GB.ENG.M7 GB.ENG.N6
West Midlands: GB.ENG.A7 GB.ENG.C7 GB.ENG.D7 GB.ENG.L7 GB.ENG.M2 GB.ENG.O8 GB.ENG.Q3
West Yorkshire: GB.ENG.H3 GB.ENG.B4 GB.ENG.C2 GB.ENG.G8 GB.ENG.O7
Wiltshire: GB.ENG.N9
Western Isles: GB.SCT.W8
Highlands: GB.SCT.V3
-: GB.ENG.B7 GB.SCT.T5 GB.SCT.U3 GB.SCT.U8 GB.SCT.V2 GB.WLS.X5 GB.WLS.Y6 GB.WLS.Z1
Bridgend: GB.WLS.X3
Caerphilly: GB.WLS.X4
Merthyr Tydfil: GB.WLS.Y3
Torfaen: GB.WLS.Z2
-: GB.NIR.N09000001 GB.NIR.N09000002 GB.NIR.N09000003 GB.NIR.N09000004 GB.NIR.N09000005 GB.NIR.N09000006
-: GB.NIR.N09000007 GB.NIR.N09000008 GB.NIR.N09000009 GB.NIR.N09000010 GB.NIR.N09000011
County Dublin: IE.L.33 IE.L.34 IE.L.35 IE.L.39
County Cork: IE.M.32
County Galway: IE.C.36
County Limerick: IE.M.42
County Cavan: IE.U.02
County Longford: IE.L.18
County Offaly: IE.L.23
West Flanders: BE.VLG.VWV
East Flanders: BE.VLG.VOV
Flemish Brabant: BE.VLG.VBR
Walloon Brabant: BE.WAL.WBR
Haute-Garonne: FR.76.31
Haute-Corse: FR.94.2B
Corse-du-Sud: FR.94.2A
Cote-d'Or: FR.27.21
Loir-et-Cher: FR.24.41
Meurthe-et-Moselle: FR.44.54
-: FR.11.75 BE.BRU.BRU BE.WAL.WLX
Genoa: IT.08.GE
L'Aquila: IT.01.AQ
Milan: IT.09.MI
Monza and Brianza: IT.09.MB
Naples: IT.04.NA
Rome: IT.07.RM
South Sardinia: IT.14.SU
Turin: IT.12.TO
Venice: IT.20.VE
-: IT.19.AO
A Coruna: ES.58.C
Alava: ES.59.VI
Castello de la Plana: ES.60.CS
-: ES.32.NA ES.07.PM`;

const otherNames = new Map(
  otherNameLines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name, codes] = line.split(": ");
      return codes.split(" ").map((code) => [code, name]);
    }),
);
