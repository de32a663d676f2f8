/**
 * Words that nearly every sentence of a language has, of languages that are often met beside English in one folder. None is a word of English, of code or
 * of names, but for those that stand in few English texts: "de", "la".
 */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    English:
      "the of and to is that for it with as be are this by from not you which have was were has at an or can will if when but they their its",
    Czech: "že je na se jsou pro který která jako není jeho nebo při které tento",
    Danish: "og det er af til ikke med som på den har der et skal kan hvis være",
    Dutch: "de het een van en niet zijn dat voor met wordt te naar ook deze om kunnen worden",
    Finnish: "ja on ei että se tai kun voi jos sen ovat myös tämä joka",
    French: "le la les des et est une dans pour que du qui pas sur avec vous par ce au cette sont vous être",
    German: "der und das ist nicht von den mit für eine ein auf dem zu sie werden wird oder auch einen",
    Hungarian: "az és egy nem hogy ez meg csak vagy van ezt azt mint",
    Indonesian: "yang dan untuk dengan dari ini adalah tidak dalam akan pada atau anda dapat",
    Italian: "il di che per un non della gli sono una con del le è nel dei alla questo",
    Norwegian: "og det er av til ikke med som på den har et skal kan hvis være",
    Polish: "nie się jest na że do jak lub przez dla aby oraz może są",
    Portuguese: "que os não uma para com um em como você por dos na ou são seu está",
    Romanian: "și este nu pentru cu din care sau mai sunt prin într-o să",
    Spanish: "el los que en y una para con por las del se un es como su está puede",
    Swedish: "och att det är av till inte med som på den har ett ska kan om för",
    Turkish: "ve bir bu için ile olarak veya gibi daha olan değil",
    Vietnamese: "và của là các trong cho một được với không có này khi",
  }).map(([language, words]) => [language, new Set(words.split(" "))]),
);
