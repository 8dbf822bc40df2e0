"""Which node a mention stands for: one rule a function, each with its reason. Start with `rules.py`."""
