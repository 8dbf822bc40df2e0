"""What the readers share: decoding, lines and paragraphs, labels, headings, inline markup, a text of pieces."""
