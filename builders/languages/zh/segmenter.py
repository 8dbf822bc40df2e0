"""Chinese words: jieba's dictionary, corrected by `words.txt`, with titles in 《》 kept whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import rjieba
import srsly
from spacy.attrs import NORM, PREFIX, SUFFIX
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry

# A title is one word whatever stands in it; figures keep their sign and decimals.
WHOLE = re.compile(r"(《[^《》]{1,80}》|〔[0-9]{4}〕|[0-9０-９]+(?:[.,．][0-9０-９]+)*[%％‰]?)")
DIGIT = re.compile(r"[0-9０-９]")
RARE = "_rare_"
COMMON_FROM = 3
# jieba counts words in a newspaper corpus of some 60 million; this makes an added word win over its parts.
ADDED_FREQUENCY = 200_000


@cache
def dictionary() -> Any:
    """jieba's dictionary with the words of `words.txt` added (`+`) or taken out (`-`)."""
    jieba = rjieba.Jieba()
    for line in files(__package__).joinpath("words.txt").read_text(encoding="utf-8").splitlines():
        sign, _, words = line.partition(" ")
        for word in words.split():
            if sign in ("+", "-"):
                jieba.add_word(word, ADDED_FREQUENCY if sign == "+" else 0, "n")
    return jieba


def segment(text: str) -> list[str]:
    """The words of `text` in order; joined they give `text` again, blanks are words of their own."""
    return [word for part in WHOLE.split(text) if part for word in _cut(part)]


def _cut(part: str) -> Iterator[str]:
    if WHOLE.fullmatch(part):
        yield part
    else:
        yield from dictionary().cut(part)


class Segmenter:
    """A spaCy tokenizer over `segment`; words seen under three times in training share one NORM."""

    def __init__(self, nlp: Language) -> None:
        self.vocab = nlp.vocab
        self.common: frozenset[str] = frozenset()
        self._teach_vocabulary()

    def __call__(self, text: str) -> Doc:
        """The words of `text` as a Doc; single blanks between words belong to the word before."""
        words: list[str] = []
        spaces: list[bool] = []
        for word in segment(text):
            if word == " " and words and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(word)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    def _teach_vocabulary(self) -> None:
        # Chinese words are short: their first and last characters say most of what an unknown one is.
        getters: dict[int, Callable[[str], str]] = self.vocab.lex_attr_getters  # type: ignore[attr-defined]
        getters[PREFIX] = lambda word: word[:1]
        getters[SUFFIX] = lambda word: word[-1:]
        getters[NORM] = self._norm
        for lexeme in list(self.vocab):
            lexeme.norm_, lexeme.prefix_, lexeme.suffix_ = self._norm(lexeme.text), lexeme.text[:1], lexeme.text[-1:]

    def _norm(self, word: str) -> str:
        plain = DIGIT.sub("0", word)
        return plain if plain in self.common or not self.common or len(plain) == 1 else RARE

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Any]],
        *,
        nlp: Language,
        known: str,
        pkuseg_model: str | None = None,
        pkuseg_user_dict: str | None = None,
    ) -> None:
        """Learn the common words from `known`, a file with `word<TAB>count` lines (called by `spacy train`).

        The two pkuseg settings are spaCy's defaults for Chinese, passed to any tokenizer and unused here.
        """
        counts = (line.split("\t") for line in Path(known).read_text(encoding="utf-8").splitlines())
        self.common = frozenset(DIGIT.sub("0", word) for word, count in counts if int(count) >= COMMON_FROM)
        self._teach_vocabulary()

    def to_bytes(self, **_: Any) -> bytes:
        """The common words."""
        return bytes(srsly.msgpack_dumps(sorted(self.common)))

    def from_bytes(self, data: bytes, **_: Any) -> Segmenter:
        """Take over what `to_bytes` gave."""
        self.common = frozenset(srsly.msgpack_loads(data))
        self._teach_vocabulary()
        return self

    def to_disk(self, path: Path | str, **_: Any) -> None:
        """Write the common words to a file."""
        Path(path).write_bytes(self.to_bytes())

    def from_disk(self, path: Path | str, **_: Any) -> Segmenter:
        """Take over what `to_disk` wrote."""
        return self.from_bytes(Path(path).read_bytes())


@registry.tokenizers("policykg.zh.Segmenter.v1")  # type: ignore[untyped-decorator]
def create_segmenter() -> Callable[[Language], Segmenter]:
    """The tokenizer as spaCy's configuration names it."""
    return Segmenter
