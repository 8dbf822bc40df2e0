"""Word vectors from text without trees: spaCy's `pretrain`, from our own configuration."""

from __future__ import annotations

from pathlib import Path

from spacy.language import DEFAULT_CONFIG_PRETRAIN_PATH
from spacy.training.pretrain import pretrain as spacy_pretrain
from spacy.util import load_config, load_model_from_config


def pretrain(config: Path, overrides: dict[str, object], folder: Path) -> Path:
    """Train the `tok2vec` layer of `config` to guess the letters of each word; the file with its weights, in `folder`.

    `overrides` sets the paths of `config` (`paths.raw_text` among them), by dotted name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chosen = load_config(config, overrides=overrides)
    filled = load_model_from_config(chosen, auto_fill=True).config
    filled["pretraining"] = load_config(DEFAULT_CONFIG_PRETRAIN_PATH).merge(chosen)["pretraining"]
    spacy_pretrain(filled.interpolate(), folder)
    return folder / "model-last.bin"
