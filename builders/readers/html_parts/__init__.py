"""What of a web page is the document, and which paragraphs it makes: used by the HTML reader alone.

Tags, roles and names say what is furniture, the share of links in a line what is a menu. Extractors that decide for the
whole page lose characters of old pages or set all paragraphs as one, so that the tree is walked here.
"""
