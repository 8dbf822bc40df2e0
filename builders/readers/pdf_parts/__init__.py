"""What stands where on the pages of a PDF, and which paragraphs it makes: used by the PDF reader alone."""
