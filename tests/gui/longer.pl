# Doubles the vowels of a sentence; names of placeholders stay as they are.
local $/;
$_ = <STDIN>;
s/(\{[^}]*\})|([aeiou])/defined $1 ? $1 : $2 . $2/ge;
print;
