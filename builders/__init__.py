"""How it is read: from files to the findings of a graph."""
