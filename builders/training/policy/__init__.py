"""Sentences in the register of policy texts with their trees, made by a small grammar of our own.

Treebanks hold few imperatives in chains, gerund subjects and shared heads, and policy texts hold little else. Each
frame builds its dependency tree together with its words, so a tree cannot disagree with its sentence.
"""
