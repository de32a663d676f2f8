const plainLetters = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  Ð: "D",
  ð: "d",
  ħ: "h",
  Ħ: "H",
  æ: "ae",
  œ: "oe",
  Œ: "Oe",
  ß: "ss",
  ə: "a",
  ǝ: "a",
  Ə: "A",
};

/** Latin letters without marks, as news in English writes names. */
export function plain(name) {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʼʻʾʿ`´]/gu, "'")
    .replace(/[ıİ]/gu, "i")
    .replace(/[^\x00-\x7f–—]/gu, (letter) => plainLetters[letter] ?? "")
    .replace(/[–—]/gu, "-")
    .replace(/[~;\t\n]/gu, " ")
    .trim();
}
