"""The terms of a collection by structure and statistics, and pairs of labels that may name one concept."""
