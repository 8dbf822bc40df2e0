"""Where a document names a concept of the thesaurus, whether or not a link is stated of it."""
