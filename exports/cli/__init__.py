"""The command line: one file a command. Nothing here imports spaCy, rdflib or networkx before a command needs it."""
