"""How the shipped language pipelines are made from treebanks; nothing here runs when a document is read."""
