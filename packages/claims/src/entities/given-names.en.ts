/**
 * Given names that news in English carries, by the gender they are mostly given to. Compact on purpose: a name that
 * is missing costs a gender, not a person. Names that are also common words or places stand in `ambiguousNames`.
 */
export const maleNames = `
Aaron Abbas Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdullah Abdulrahman Abe Abel Abraham Abu Adam Adel Adnan Adolf Adrian Ahmad Ahmed
Ahmet Akbar Akio Akira Al Alain Alan Albert Alberto Aldo Alec Alejandro Aleksandar Aleksandr Aleksei Alessandro Alex Alexander
Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Allan Allen Alonso Alvaro Alvin Amadou Amin Amir Amos Anatoly
Anders Andre Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angelo Angus Anil Antoine Anton Antonin Antonio Antony Anthony
Anwar Archie Ariel Arjun Armando Arnold Arthur Arturo Arun Asaad Asad Ashraf Asif Aslan Augusto Aung Avi Avigdor Ayman Aziz
Baptiste Barack Barry Bart Bartholomew Bashar Bashir Basil Ben Benedict Benjamin Benito Benny Bernard Bernardo Bernie Bert Bilal Bill Billy
Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Byron Caleb Calvin Carl Carlo Carlos
Casper Cecil Cedric Cesar Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Claude Claudio
Clarence Clayton Clement Clifford Clint Clinton Clive Clyde Colin Conrad Constantine Corey Craig Curt Curtis Cyril Cyrus Dale Damian
Damien Dan Daniel Daniele Danny Darius Darrell Darren Daryl Dave David Davide Dean Denis Dennis Denys Derek Desmond Dick
Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitry Dominic Dominique Don Donald Donnie Doug Douglas Duane Duncan Dustin Dwayne Dwight Dylan
Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Ehud Elias Eli Elijah Eliot Elliot Elliott Elmer Emanuel Emil Emile Emilio Emmanuel
Emmett Enrico Enrique Eric Erich Erick Erik Ernest Ernesto Ernst Ervin Esteban Ethan Eugene Evan Evgeny Evo Ezra Fabian Fabio Fadi Fahad Faisal
Faiz Farid Farouk Fayez Federico Felipe Felix Ferdinand Fernando Fidel Filip Floyd Francesco Francis Francisco
Franco Francois Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Fredrik Friedrich Fritz Fuad Gabriel Gamal Garrett Gary Gaston Gavin Gennady
Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerardo Gerhard Giacomo Gianni Gideon Gilbert Giorgio Giorgos Giovanni Giuseppe Glenn
Gonzalo Gordon Graham Greg Gregg Gregory Guido Guillaume Guillermo Gunter Gus Gustav Gustavo Guy Habib Hafez Hakan Hakim Hamad Hamid Hamza
Hans Hani Hank Harald Hariri Haris Harold Harry Haruki Harvey Hasan Hashim Hassan Hector Heinrich Helmut Hendrik Henri Henrik Henry Herbert Herman
Hermann Hideo Hideki Hiroshi Homer Horst Hosni Hossein Howard Hubert Hugh Hugo Hugh Humberto Husain Hussein Hussain Ian Ibrahim Igor Ilham
Ilya Imad Imran Ioannis Irving Isaac Isaiah Ishaq Ismael Ismail Ivan Ivo Jaafar Jaber Jack Jackie Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James
Jamie Jan Janez Janos Jared Jaroslaw Jason Javad Javier Jay Jean Jeb Jed Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry
Jesse Jesus Jim Jimmy Jin Jiri Joachim Joao Joaquin Jochen Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge
Jose Josef Joseph Josh Joshua Josip Juan Judd Jules Julian Julien Julio Julius Junichiro Jurgen Justin Kais Kamal Karel Karim Karl Kaspar
Kazuo Keith Kemal Ken Kenneth Kenny Kent Kevin Khalid Khaled Khalil Kirk Klaus Kofi Konstantin Kumar Kurt Kyle Lamar Lance
Larry Lars Laszlo Laurence Laurent Lawrence Lazar Lech Lee Leif Len Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lester Levi Lewis Liam Linus
Lionel Lloyd Lorenzo Lothar Lou Louis Luc Luca Lucas Lucio Ludwig Luigi Luis Lukas Luke Luther Maher Mahathir Mahdi Mahmood Mahmoud Mahmud Majid
Malcolm Malik Manfred Manmohan Manny Manuel Manolis Marc Marcel Marcello Marco Marcos Marcus Marek Mariano Mario Marius Mark Marko Markus Marlon
Marshall Martin Martyn Marvin Marwan Masoud Massimo Mateo Mathias Mathieu Matt Matteo Matthew Matthias Matti Maurice Mauricio Maurizio Max Maxim Maxime Maximilian
Mehdi Mehmet Mel Melvin Michael Michal Michel Michele Mickey Miguel Mihai Mikael Mike Mikhail Miklos Milan Milos Milton Ming Mitch Mitchell Mitt Mohamed
Mohammad Mohammed Mohsen Moises Monty Morgan Moritz Morris Mort Moshe Moussa Muammar Muhammad Muhammed Mustafa Murat Musa Nabil Naftali Naguib Narendra Naser Nasir Nasser
Nathan Nathaniel Nawaf Nawaz Ned Neil Nelson Nestor Nicholas Nick Nicola Nicolas Nicolae Niels Nigel Nikita Nikola Nikolai Nikolas Nikolay Nils
Noah Noam Noel Norbert Norm Norman Nouri Olaf Oleg Oleksandr Oleksiy Olivier Oliver Omar Orlando Orrin Orson Oscar Osama Osman Oswald Otto Owen Pablo Paolo Pascal
Pat Patrick Paul Paulo Pavel Pavlo Pedro Percy Perry Per Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Pietro Piotr Prabowo
Preston Qasim Qassem Quentin Rafael Rafik Rafiq Rahul Raila Raj Rajesh Rajiv Ralph Ramon Ramzan Ramzi Randall Randolph Randy Raphael Rashid Raul Ravi Ray
Raymond Recep Reggie Reginald Reinhard Rene Rex Reza Ricardo Rich Richard Rick Ricky Riyad Rob Robbie Robert Roberto Rodney Rodolfo Rodrigo Roger Rohan
Roland Rolf Roman Ron Ronald Ronaldo Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ryan Sadiq Saad Saddam Saeb Saeed Said Salah
Saleh Salim Salman Salvador Salvatore Sam Sami Samir Samuel Sandeep Sandy Sanjay Santiago Saul Sayed Scott Sean Sebastian Selahattin Serge Sergei Sergey Sergio Seth Shane
Shaun Shawn Sheldon Shimon Shinzo Sid Sidney Sigmund Silvio Simeon Simon Slobodan Solomon Spencer Spiros Srdjan Stan Stanislav Stanley Stefan Stefano
Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Suleiman Sunil Sven Taha Takeshi Talal Tareq Tariq Tarek Taro Ted Teddy Terence Terrence Terry
Tex Theo Theodor Theodore Thierry Thomas Tiger Tim Timothy Timur Tito Toby Todd Tom Tomas Tomasz Tommy Tony Toshio Travis Trevor Tyler Tyrone Ulrich Umar
Umberto Usama Vaclav Valentin Valery Vasily Vernon Vicente Victor Viktor Vijay Vikram Vince Vincent Vincenzo Vinod Virgil Vitali Vitaly Vito Vittorio Vlad
Vladimir Volodymyr Wade Wael Walid Wallace Walt Walter Warren Wayne Wendell Werner Wilbur Wilfred Wilhelm Willem William Willie Willy Wim Winston
Wojciech Wolfgang Woody Xavier Yair Yahya Yakov Yasser Yasir Yitzhak Yoav Yoshihiko Yoweri Yuri Yury Yusuf Yousef Youssef Yves Zachary Zach Zack Zaid Zayed Zbigniew Zeid Zoran
Abdelkader Abdoulaye Adrien Agustin Ahmadou Aidan Akram Alastair Alberto Alf Alfons Alistair Alois Aloysius Alphonse Alphonso Amadeo Amit Amitabh Anand Anatole Ange Anselm Antoni Aristide Armand Arne Arvind Asher Ashok Atal
Augustus Austen Axel Ayub Barnaby Barney Barrett Barton Bartosz Beau Benedikt Benoit Bertrand Bogdan Booker Boyd Brady Brock Brody Burt Caesar Cal Carlton Cary Chad Chandra Chaim Claus Cole Connor Conor Cornelius Cruz Cuthbert
Dante Darrel Darrin Dashiell Davis Declan Deepak Delbert Demetrius Denzel Desi Dev Dexter Dinesh Dion Dirk Djamel Dominik Donovan Dov Dragan Dushan Dusan Dwain Eamon Eamonn Ebenezer Efraim Efrain Eitan Elbert Eldon Elton Elvis Emmanuel Enzo Errol Esau Etienne Everett
Ezekiel Faruk Fergus Fidel Finn Florian Forrest Fouad Fyodor Gal Ganesh Gareth Garry Garth Gennaro Gaetano Gerrit Gerry Ghassan Giancarlo Gino Giulio Godfrey Gonzalo Goran Graeme Grover Gurbanguly Haider Haim Hal Hamish Hamdi Harlan Harish Harrison Hashem Haydar Heydar Heinz Henning Hernan Hilario
Hilton Hisham Hitoshi Hollis Horace Horatio Hosea Hussam Ichiro Ignacio Ignatius Ike Ira Irvin Irwin Isidro Issam Ivor Jacek Jackson Jacobo Jacopo Jagdish Jalil Jamil Jarrod Jarvis Jaswant Jeroen Jerzy Jethro Joakim Joost Jorg Joris Jovan Jozef Juergen Julien Junaid Jurij Kareem Kasim Kazuhiro Keir Kelvin Kenichi Kenji Kiran Kris Krzysztof Kwame
Lachlan Lal Lalit Lamont Laurie Layton Leland Lemuel Leroy Lisandro Lonnie Lorne Lowell Loyd Lucian Luciano Lyle Lyndon Maarten Madhav Magnus Mahesh Maksim Malachi Manish Mansour Marcin Mariusz Marquis Marty Masahiro Masaki Mason Mateusz Maxwell Maynard Meir Melchior Merle Merlin Meyer Micah Mikael Minh Mirko Mladen Mordechai Moustafa Muhammadu
Mukesh Murray Mykola Nader Nadir Nahum Nassim Nat Navin Neal Nejib Neville Nguyen Nicolo Nir Nizar Noam Nolan Norris Nuno Obadiah Octavio Ofer Olivier Ollie Omer Orville Osvaldo Otis Pascual Patricio Peder Pekka Petros Phineas Pieter Pius Porfirio Prakash Pranab Prem Quincy Radek Radovan Rafik Raghu Rainer Rajendra Rakesh Ralf Rami Ramesh Raoul Rashad Ratko Reid
Reinaldo Reuben Reuven Rhys Riad Rigoberto Ringo Ritchie Roberto Rodrick Roderick Rogelio Rohit Romano Romeo Roscoe Rowan Royce Rodolphe Sabri Sachin Salim Salomon Samer Sander Sanford Santosh Saud Sayyid Sergiu Severino Shafiq Shahid Shaul Shaukat Shelby Sherman Shlomo Shuja Sigurd Silas Silvan Silvester Simone Sinan Sione Siegfried Soren Stefano Stelios Steffen Stephon Sultan Suresh
Sylvester Sylvain Tadeusz Tahir Tahar Takashi Tamas Tamir Tate Tayyip Tetsuya Thaddeus Thabo Theodoros Thor Thorsten Thurman Tibor Tobias Tod Tor Toru Tzachi Ulf Ulysses Uri Uriel Vasil Vasile Venkatesh Vernon Vidar Vidal Vikas Vincenzo Viswanathan Vojislav Waleed Waldemar Walker Wenceslas Wes Wesley Wilfredo Willard Willis Wilson Winfield Winthrop Wladimir Wyatt Yahia Yannick Yannis Yasin Yasuo Yehuda Yevgeny Yigal Yisrael Yohei Yoram Yoshiaki Yossi Yousuf Yukio
Yuriy Zafar Zakaria Zaki Zalmay Zane Zeev Ziad Zine Zinedine Zubair`;

export const femaleNames = `
Aaliyah Abby Abigail Ada Adela Adele Adriana Agatha Agnes Aida Aisha Alexandra Alessandra Alice Alicia Alina Alison Allison Alma Alyssa Amalia Amanda Amber
Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Anita Ann Anna Annabel Anne Annegret Annette Annie Antonia Asma Astrid Audrey Aung Ava Avril Aya Ayelet
Barbara Beatrice Beatriz Becky Benazir Bernadette Bertha Beth Bethany Betsy Betty Beverly Bianca Blanca Bonnie Brenda Brianna Bridget Britney Brittany Camila
Camilla Camille Candace Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Catherine Cathy Cecilia Cecile Celeste Celia Celine
Chantal Charlene Chelsea Cherie Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Consuelo Corinne Cristina
Crystal Cynthia Dana Daniela Danielle Daphne Darlene Dawn Deb Debbie Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dilma Dina Dolores Dominique Donna
Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elif Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Elsie Emily Emma Erica Erika Erin Erna Esther Estelle Ethel Eva Evelyn
Farah Fatima Fatma Federica Felicia Fiona Flora Frances Francesca Francine Frida Gabriela Gabrielle Gail Galina Gemma Genevieve Georgina Geraldine Gertrude
Gina Giorgia Giulia Gisele Gladys Gloria Golda Goldie Greta Gretchen Gwen Gwendolyn Hala Hana Hanan Hannah Harriet Hazel Heather Hedwig Heidi Helen Helena Helene Helga Henrietta
Hilary Hilda Hillary Huma Ida Ilse Imelda Ines Inga Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Jackie Jacinda Jacqueline Jana Jane Janet Janice Janine Jasmine Jeanette Jeanne
Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine Kaja Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy
Katie Katrina Katy Kay Kayla Keiko Kelly Kerry Kim Kimberly Kirsten Kristen Kristin Kristina Kristine Kyra Laila Lara Latifa Latoya Laura Lauren Laurie Leah Leila Lena Leslie
Leticia Lidia Lila Lillian Lily Lina Linda Lindsay Lindsey Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louise Lucia Lucille Lucy Luisa Lydia Lyn Lynn Lynne Madeleine Magdalena
Maggie Mai Malala Mallory Mandy Marcia Margaret Margarita Margot Maria Mariam Marian Marianne Marie Marilyn Marina Marine Marion Marisa Marjorie Marlene Marta Martha
Martina Mary Maryam Matilda Maud Maureen Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mia Michelle Mildred Mina Miranda Miriam Moira Molly Mona Monica Monique
Muriel Myra Myriam Myrtle Nabila Nada Nadia Nadine Naima Nancy Naomi Natalia Natalie Natasha Nawal Nellie Nicole Nicola Nina Nora Norma Olena Olga Olivia Ophelia Oprah
Pamela Park Patricia Patty Paula Paulina Pauline Penelope Penny Petra Phoebe Phyllis Pilar Priscilla Priyanka Queenie Rachel Rama Rana Rania Raquel Rebecca Regina Rena Renata Renee Rhonda Rima Rita Roberta Robin
Rochelle Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth Sabrina Sadie Sally Salma Samantha Samira Sandra Sara Sarah Selena Selma Serena Shannon Sharon Sheikha Sheila Shelley Sherri
Shirin Shirley Sigrid Silvia Simone Sinead Sofia Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue Suha Sushma Susan Susanna Susanne Suzanne Svetlana Sybil Sylvia Sylvie Tamara Tammy
Tania Tanya Tara Tatiana Teresa Teri Tess Thelma Theresa Therese Tiffany Tina Toni Tonya Tracey Tracy Trudy Tulsi Tzipi Ulrike Ursula Ursula Valentina Valerie Vanessa Vera Veronica Vicki
Vicky Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Wilma Winifred Yasmin Yasmine Yelena Yingluck Yoko Yolanda Yulia Yvette Yvonne Zainab Zaynab Zoe
Abbie Adelaide Adrienne Aileen Aisling Alana Alba Aleksandra Alexa Alexia Alia Aline Alisa Allie Allyson Althea Amal Amandine Amani Amira Anabel Anastasiya Andrée Angele Angie Anika Anja Anke Annika Antoinette Anya April Ariana Arlene Arwa Asha Ashleigh Assia Augusta Aurelia Aurora Azadeh Babette Belinda Bella Bernice Bertie Bessie Bettie
Beulah Billie Birgit Brigid Brigitte Britt Bronwyn Camelia Candice Caren Carey Carina Carlotta Carmela Carmella Caterina Cathleen Catrina Chanda Chandrika Charlize Charmaine Chiara Chrissy Christa Christel Christiane Clarice Clarissa Claudette Clementine Concepcion Coral Cora Cordelia Corazon Courtney Cristina Dagmar Dalia Damaris Danica Daniella Darla Deanna
Debora Delilah Delores Demi Dinah Dorothea Dorothee Dulce Edwina Effie Eileen Ekaterina Elaina Eleanora Eleni Elise Elissa Ellie Eloise Elvira Emilia Emilie Emine Emmeline Enid Ester Eugenia Eunice Eve Evangeline Faiza Fanny Fatemeh Faye Fay Felicity Fern Flavia Fleur Floria Francoise Freda Frederica Freya Gabriella Gaynor Georgette Germaine Gerda Gia Gilda Ginger Ginny
Gladys Glenda Glenys Graciela Gro Guadalupe Gudrun Haifa Hanna Hanne Hebe Hedy Heba Helga Helle Hermione Hiba Hilde Honor Ilana Ilene Ilona Imogen Indira Inger Ingeborg Isabelle Isla Ivana Ivanka Jacquelyn Jacqui Jaime Janelle Janna Jayne Jeane Jeannette Jeannie Jemima Jenna Jewel Joann Jodie Johanna Jolene Josefina Josie Jovana Julianna Julianne Kaitlin Karina Karolina Katarina
Katharina Katharine Katja Keira Kendra Khadija Kirstie Kristi Kristy Krystal Lakshmi Lana Larissa Latisha Laurel Laverne Layla Lea Leanne Leeann Lenore Leona Leonora Lesley Liana Liesl Lilian Liliana Lilith Linnea Lisbeth Livia Liv Lizzie Lorena Lorna Louisa Luann Lubna Lucie Lucinda Ludmila Luana Lupita Lyudmila Mabel Mable Madeline Madelyn Madonna Mae Mahnaz Manal Manon Manuela Mara Marcella Margarethe Margaux Margery Margrethe
Marguerite Mariana Maribel Maricel Mariella Marietta Marika Marilou Marita Marla Maryanne Mathilde Maura Mavis Maxine Meera Melody Mena Michaela Mila Millicent Millie Mindy Minna Minnie Miriam Mitzi Mollie Mona Montserrat Morgana Munira Nadezhda Nahla Naina Nan Nana Nanette Naoko Narges Nasrin Natacha Natalya Neha Nell Nelly Nettie Nia Nicki Nicolette Nikki Nina Noelle Noemi Noha Noura Odette Oksana Olympia Oona Paige
Paloma Pam Pascale Pat Patsy Pearl Peggy Petronella Philippa Pia Polly Pratibha Prudence Rabia Rachael Radha Randi Raisa Rasha Reem Regine Reina Rena Reyna Rhea Ria Rita Rosalie Rosalyn Rosamund Rosanna Roseanne Rosetta Roslyn Rowena Roxana Ruba Rukhsana Sahar Sally Sania Sanna Saoirse Sarai Saskia Shabana Sharron Shari Sharone Shauna Shawna Sheryl Shira Shireen Sibyl Siobhan Sissy Solange Sondra Sonya Soraya Stefanie Stefania Sunita Susana
Susannah Susie Suzette Suzy Sylwia Tabitha Tamar Tamika Tansu Tasha Tatyana Tess Tessa Thea Tilda Tonia Trina Trish Tricia Tuva Tzipora Una Usha Uta Ute Valeria Vanna Velma Venus Verena Verna Veronique Viktoria Vilma Vivien Vivienne Wafa Walburga Wangari Wilhelmina Wiktoria Winnie Winona Xiomara Yana Yasmeen Yelena Yesenia Yuliya Yuriko Zahra Zara Zelda Zena Zoya Zsa Zuzana`;

/** Given to both, so that they say nothing of gender. */
export const eitherNames = `
Ali Ashley Avery Blake Cameron Casey Dakota Dana Deb Devon Drew Hayden Jackie Jamie Jean Jess Jo Jody Jordan Kerry Kim Kelly Lee Leslie Lindsay Lynn Marion Morgan Nicola Noor Nour
Pat Quinn Reese Riley Robin Sandy Sasha Shannon Sidney Stacy Sydney Taylor Terry Tracy Aung Dominique Michele Andrea Alexis Jan Tony Toni Park`;

/** Titles of works, words and places that are also given names: not enough by themselves to make a person. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `april august autumn amber art ashley austin bill blanca bob carol charity charlotte chase chelsea chuck clay cliff crystal daisy dale
  dakota dawn dean devon dick don drew earl faith florence forest frank gene georgia grace grant guy gus harry heather heath holly hope iris israel
  ivy jack jade jasmine jay jean jerry jimmy jordan joy june kay ken kent lance lily london lou madison mark marine mark max may
  mercedes miles milan misty nelson nick olive orlando oscar paris park pat patience patty peg penny per pete phoenix pierce prudence queen ray reed
  rich rob robin rocky rod roman rose ruby rusty sally sandy savannah scarlett sierra skip sky spencer star sterling stone sue summer sydney
  tiger tyler violet virginia victoria wade ward warren wayne will woody xavier`.split(/\s+/u),
);
