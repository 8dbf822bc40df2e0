"""What the Word reader is made of: the package, its styles and numbers, text of runs, tables, paragraphs as pieces."""
