"""How the graph is seen: one file a format, the viewer and the command line."""
