/** Short and pet forms beside the given names they stand for, one group a line. A form may stand in several groups. */
export const nicknameTable = `
Abraham Abe
Albert Al Bert
Alexander Alex Sasha Aleksandr Alexandre Alejandro Alec
Alexandra Alex Sandra Sasha
Alfred Al Fred
Andrew Andy Drew
Andrei Andrey Andriy
Anthony Tony Antony
Antonio Tony
Barbara Barb
Bartholomew Bart
Benjamin Ben Benny Bibi
Bernard Bernie
Bradley Brad
Catherine Cathy Kate Katie Katherine Kathryn Kathy
Charles Charlie Chuck
Christine Chris Christina
Christopher Chris
Clifford Cliff
Daniel Dan Danny
David Dave
Deborah Deb Debbie Debra
Dennis Denis
Dmitry Dmitri Dimitri Dmitriy
Donald Don Donnie
Dorothy Dot
Douglas Doug
Edward Ed Eddie Ted Ned
Edmund Ed
Elizabeth Liz Beth Betty Betsy Eliza Elisabeth
Eugene Gene
Frances Fran
Francis Frank Frankie
Franklin Frank
Frederick Fred Freddie
Gabriel Gabe
Gerald Gerry Jerry
Gerard Gerry
Geoffrey Geoff Jeffrey Jeff
Gregory Greg Gregg
Harold Harry Hal
Henry Harry Hank
Howard Howie
Jacob Jake
Jacqueline Jackie
James Jim Jimmy Jamie
Janet Jan
Jennifer Jen Jenny
Jeremiah Jerry
Jerome Jerry
Jessica Jess
Joan Joanie
Johannes Hans Jan
John Jack Johnny Jon
Jonathan Jon Jonny
Joseph Joe Joey
Joshua Josh
Judith Judy
Kenneth Ken Kenny
Khalid Khaled
Kimberly Kim
Lawrence Larry Laurence
Leonard Len Lenny Leo
Louis Lou Lewis
Margaret Maggie Meg Peggy
Martin Marty
Matthew Matt
Michael Mike Mickey Mick
Mikhail Misha
Mitchell Mitch
Muhammad Mehmet
Nathaniel Nathan Nate Nat
Nicholas Nick Nicky Nicolas
Nikolai Nikolay
Noor Nour Nur
Norman Norm
Omar Umar Omer
Pamela Pam
Patricia Pat Patty Trish
Patrick Pat Paddy
Peter Pete
Philip Phil Phillip
Randall Randy
Randolph Randy
Raymond Ray
Rebecca Becky
Reginald Reg Reggie
Richard Rick Dick Rich Ricky Richie
Robert Bob Rob Bobby Robbie
Roger Rodger
Ronald Ron Ronnie
Rudolph Rudy
Russell Russ
Samuel Sam Sammy
Samantha Sam
Sandra Sandy
Sergei Sergey Serge
Sidney Sid Sydney
Solomon Sol
Stanley Stan
Stephen Steve Steven Stephan Stefan
Susan Sue Suzanne Susie
Terence Terry Terrence
Theodore Ted Teddy Theo
Theresa Teresa Terry Tess
Thomas Tom Tommy
Timothy Tim Timmy
Victoria Vicky Vicki
Vincent Vince Vinnie
Virginia Ginny
Vladimir Volodya
Volodymyr Vladimir
Walter Walt
William Bill Will Billy Willie Liam
Yusuf Youssef Yousef
Zachary Zach Zack`;
