"""How sure a link is: features of its words and its place in the parse, and weights learnt apart from the grammars."""
