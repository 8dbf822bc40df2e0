"""What of a web page is the document, and which paragraphs it makes: used by the HTML reader alone."""
